import pg from 'pg';
import { Failure } from '../../common/failure.mjs';

const CONNECT_WITHIN_MS = 10_000;
const RIGHTS =
  'select rolsuper or (rolcreaterole and rolcreatedb) as enough from pg_roles where rolname = current_user';

/** What to do, by the code of the error. */
const ADVICE = {
  ECONNREFUSED: (where) => `nothing listens at ${where}; start PostgreSQL there or correct the address`,
  ENOTFOUND: (where) => `the host of ${where} is unknown; correct the address`,
  EAI_AGAIN: (where) => `the host of ${where} is unknown; correct the address`,
  '28P01': () => 'the user name or password is refused; correct them',
  28000: () => 'this login is refused; check the server’s pg_hba.conf or use another login',
  '3D000': () => 'that database does not exist; name one that does, such as postgres',
};

/**
 * Makes sure that a PostgreSQL given by URL can be used.
 * @param {string} url
 * @returns {Promise<string>} the URL
 */
export async function checkPostgres(url) {
  const where = addressOf(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_WITHIN_MS });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query(RIGHTS);
    if (!rows[0]?.enough)
      throw new Failure('DATABASE_URL: this login may not create roles and databases; use one that may.');
    return url;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`DATABASE_URL: ${advice(error, where)}.`);
  } finally {
    await client.end().catch(() => {});
  }
}

/** @param {string} url */
function addressOf(url) {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed && /^postgres(ql)?:$/.test(parsed.protocol)) return `${parsed.hostname}:${parsed.port || 5432}`;
  throw new Failure(
    'DATABASE_URL is not a PostgreSQL URL: write postgres://user:password@host:5432/database',
  );
}

/** @param {any} error @param {string} where */
function advice(error, where) {
  const code = error.code ?? error.errors?.[0]?.code;
  return ADVICE[code]?.(where) ?? `no connection with ${where} (${String(error.message).split('\n')[0]})`;
}
