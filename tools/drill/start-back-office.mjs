import { fork } from 'node:child_process';
import { once } from 'node:events';
import { hashToken, newToken } from '#server/platform/auth';
import { newId } from '#server/platform/database';
import { freePort } from '../common/ports.mjs';

/**
 * Starts the built back office on a port of its own.
 * @param {string} databaseUrl as the role of the back office
 * @returns {Promise<{ origin: string, started: number, stop: () => Promise<void> }>} and how long it took, in ms
 */
export async function startBackOffice(databaseUrl) {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const began = performance.now();
  const child = fork('dist/server/apps/back-office/src/main.js', {
    env: {
      ...process.env,
      NODE_ENV: 'test',
      LOG_LEVEL: 'warn',
      DATABASE_CONTENT_URL: databaseUrl,
      PUBLIC_URL: 'http://localhost:3000',
      BACK_OFFICE_URL: origin,
      BACK_OFFICE_PORT: String(port),
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  return {
    origin,
    started: performance.now() - began,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/**
 * A session of somebody who showed both factors.
 * @param {import('pg').Pool} behind sees every row
 * @param {'content-manager' | 'platform-administrator'} role
 * @param {string} [email] her address
 * @returns {Promise<{ cookie: string, csrfToken: string }>}
 */
export async function enteredAs(behind, role, email = `${role}@drill.example`) {
  const [id, token, csrfToken] = [newId(), newToken(), newToken()];
  await behind.query(
    `insert into back_office_account (id, email, password_hash, role) values ($1, $2, 'none', $3)`,
    [id, email, role],
  );
  await behind.query(
    `insert into back_office_session (id, token_hash, account_id, csrf_token, second_factor_at)
     values ($1, $2, $3, $4, now())`,
    [newId(), hashToken(token), id, csrfToken],
  );
  return { cookie: `__Host-quickscan-back-office=${token}`, csrfToken };
}
