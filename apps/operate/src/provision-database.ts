import { type OperateConfig } from '#server/platform/config';
import { provision } from '#server/platform/database';
import { say } from './say.js';

/** Creates the database and its roles, with the passwords that stand in their addresses. */
export async function provisionDatabase(config: OperateConfig): Promise<void> {
  if (!config.DATABASE_ADMIN_URL) throw new Error('Set DATABASE_ADMIN_URL to a login that may create roles.');
  const urls = [
    config.DATABASE_OWNER_URL,
    config.DATABASE_APP_URL,
    config.DATABASE_CONTENT_URL,
    config.DATABASE_RELAY_URL,
    config.DATABASE_RETENTION_URL,
    config.DATABASE_AGGREGATE_URL,
  ].map((url) => new URL(url));
  const logins = urls.map((url) => ({
    role: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  }));
  await provision(config.DATABASE_ADMIN_URL, (urls[0]?.pathname ?? '').slice(1), logins);
  say({ step: 'provision', message: 'Database and roles are there' });
}
