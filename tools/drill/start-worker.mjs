import { fork } from 'node:child_process';
import { once } from 'node:events';

/**
 * Starts the built worker.
 * @param {(role: 'app' | 'relay' | 'aggregate' | 'retention') => string} urlFor the database's address for each role
 * @param {{ publicUrl: string, log?: import('node:fs').WriteStream }} settings where links in mails lead, and where its log goes
 * @returns {Promise<{ stop: () => Promise<void>, kill: () => Promise<void> }>} `kill` gives it no time to end what it does
 */
export async function startWorker(urlFor, { publicUrl, log }) {
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    LOG_LEVEL: log ? 'debug' : 'warn',
    PUBLIC_URL: publicUrl,
    DATABASE_APP_URL: urlFor('app'),
    DATABASE_RELAY_URL: urlFor('relay'),
    DATABASE_RETENTION_URL: urlFor('retention'),
    DATABASE_AGGREGATE_URL: urlFor('aggregate'),
  };
  const child = fork('dist/server/apps/worker/src/main.js', {
    env,
    stdio: ['ignore', log ? 'pipe' : 'inherit', 'inherit', 'ipc'],
  });
  if (log) child.stdout.pipe(log, { end: false });
  await once(child, 'message');
  return {
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
