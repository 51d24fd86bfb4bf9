import { fork } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../common/ports.mjs';

/**
 * Starts the built API on a port of its own, with the pages of the portal.
 * @param {string} databaseUrl as the role of the API
 * @param {import('node:fs').WriteStream} [log] where its log goes, whole; without it warnings are shown
 * @param {Record<string, string>} [settings] other than those of a test
 * @returns {Promise<{ origin: string, stop: () => Promise<void> }>}
 */
export async function startApi(databaseUrl, log, settings = {}) {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    LOG_LEVEL: log ? 'debug' : 'warn',
    DATABASE_APP_URL: databaseUrl,
    PUBLIC_URL: origin,
    API_PORT: String(port),
    PORTAL_DIR: 'dist/portal/browser',
    ...settings,
  };
  const child = fork('dist/server/apps/api/src/main.js', {
    env,
    stdio: ['ignore', log ? 'pipe' : 'inherit', 'inherit', 'ipc'],
  });
  if (log) child.stdout.pipe(log, { end: false });
  await once(child, 'message');
  return {
    origin,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
