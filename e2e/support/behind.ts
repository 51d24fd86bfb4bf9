import { Client } from 'pg';
import type { PackJourney } from './packs.ts';

/** Changes something in a stack's database that a journey would have to wait for, or have a device for. */
async function behind({ name }: PackJourney, sql: string, email: string, table = 'account'): Promise<void> {
  const env = JSON.parse(process.env[`E2E_OPERATE_${name}`] ?? '{}') as Record<string, string>;
  const url = new URL(env['DATABASE_ADMIN_URL'] ?? '');
  url.pathname = new URL(env['DATABASE_OWNER_URL'] ?? '').pathname;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  await client.query(`${sql} where account_id = (select id from ${table} where email = $1)`, [email]);
  await client.end();
}

/** As if she had signed in an hour ago. */
export const proofGrowsOld = (pack: PackJourney, email: string): Promise<void> =>
  behind(pack, `update session set confirmed_at = now() - interval '1 hour'`, email);

/** As if her session had come to its end. */
export const sessionEnds = (pack: PackJourney, email: string): Promise<void> =>
  behind(pack, 'update session set expires_at = now()', email);

/** As if she had signed in with a passkey. */
export const withTwoFactors = (pack: PackJourney, email: string): Promise<void> =>
  behind(pack, 'update session set factors = 2', email);

/** As if somebody of the back office had no app with codes yet. */
export const withoutApp = (pack: PackJourney, email: string): Promise<void> =>
  behind(pack, 'delete from back_office_authenticator', email, 'back_office_account');
