import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Keeper } from '../../common/keeper.mjs';
import { launchNode, saysReady } from '../../common/node-child.mjs';

const script = fileURLToPath(new URL('catcher.mjs', import.meta.url));
const STOP_WITHIN_MS = 4_000;

/**
 * Starts the mail catcher.
 * @param {import('../place.mjs').Place} place
 * @returns {Promise<import('../place.mjs').Service & { api: string, web: number }>}
 */
export async function startMailCatcher(place) {
  const smtp = await place.port('MAIL_SMTP_PORT', 'mail catcher');
  const web = await place.port('MAIL_WEB_PORT', 'mail page');
  const folder = join(place.dataDir, 'mail');
  const log = join(place.dataDir, 'logs/mail.log');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const keeper = new Keeper({
    name: 'The mail catcher',
    log,
    launch: () => launchNode({ script, args: [smtp, web, folder].map(String), env: process.env, log }),
    ready: saysReady,
    stopSignal: 'SIGTERM',
    stopWithinMs: STOP_WITHIN_MS,
  });
  await keeper.start();
  return { url: `smtp://127.0.0.1:${smtp}`, api: `http://127.0.0.1:${web}/api`, web, keeper };
}
