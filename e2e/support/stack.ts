import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { freePort } from '../../tools/common/ports.mjs';
import { type PackJourney, senderOf } from './packs.ts';

const roles = ['owner', 'app', 'content', 'relay', 'aggregate', 'retention'];
const server = 'dist/server/apps';

/** A running stack: database, API, worker and back office of one content pack. */
export type Stack = {
  readonly portal: string;
  /** What the operator's commands need to reach this stack. */
  readonly env: NodeJS.ProcessEnv;
  readonly backOffice: string;
  stop(): Promise<void>;
};

/** Starts the built product on free ports, with a database and a Redis database of its own. */
export async function startStack(pack: PackJourney, index: number): Promise<Stack> {
  const [portal, backOffice] = [await freePort(), await freePort()];
  const env = environment(pack, index, portal, backOffice);
  await promisify(execFile)(process.execPath, [`${server}/operate/src/main.js`, 'prepare'], { env });
  const programs = ['api', 'worker', 'back-office'];
  const children = await Promise.all(
    programs.map((name) => startProgram(`${server}/${name}/src/main.js`, env)),
  );
  return {
    env,
    portal: `http://localhost:${portal}`,
    backOffice: `http://localhost:${backOffice}`,
    stop: async () => {
      await Promise.all(children.map(stopProgram));
    },
  };
}

function environment(
  pack: PackJourney,
  index: number,
  portal: number,
  backOffice: number,
): NodeJS.ProcessEnv {
  const admin = needed('DATABASE_ADMIN_URL');
  const databases = roles.map((role) => [
    `DATABASE_${role.toUpperCase()}_URL`,
    roleUrl(admin, role, pack.name),
  ]);
  return {
    ...process.env,
    ...(Object.fromEntries(databases) as Record<string, string>),
    NODE_ENV: 'test',
    LOG_LEVEL: 'warn',
    DEMO: '1',
    CONTENT_DIR: pack.folder,
    REDIS_URL: `${needed('REDIS_URL').replace(/\/\d*$/, '')}/${index + 1}`,
    PUBLIC_URL: `http://localhost:${portal}`,
    API_PORT: String(portal),
    MAIL_FROM: `QuickScan <${senderOf(pack)}>`,
    MAIL_HASH_KEY: `key-of-the-stack-of-${pack.name}`.padEnd(32, '-'),
    PORTAL_DIR: 'dist/portal/browser',
    OUTSIDE_LOOPBACK: '1',
    BACK_OFFICE_PORT: String(backOffice),
    BACK_OFFICE_URL: `http://localhost:${backOffice}`,
  };
}

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error('Run the journeys with: npm run test:e2e');
  return value;
}

function roleUrl(admin: string, role: string, database: string): string {
  const url = new URL(admin);
  url.username = `quickscan_${role}`;
  url.password = 'test';
  url.pathname = `/e2e_${database}`;
  return url.href;
}

async function startProgram(file: string, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = fork(file, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${file} did not start`)));
  await Promise.race([once(child, 'message'), ended]);
  return child;
}

async function stopProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
