import pg from 'pg';

/** Tables of which the back office may read nothing, whatever it knows; and columns that hold a secret. */
const closed = [
  'answer',
  'attempt',
  'attempt_score',
  'report',
  'data_export',
  'stored_file',
  'one_time_link',
];
closed.push('sign_in_request', 'passkey_challenge', 'mail_message', 'audit_actor', 'membership');
const secretColumn = /password|secret|token|code_hash|credential|public_key/;
/** Its own people and sessions it has to read: each session by its token only. */
const own = [
  'back_office_account',
  'back_office_session',
  'back_office_invitation',
  'back_office_authenticator',
];
own.push('preview_link', 'content_upload');

/**
 * Every column of every table as the role of the back office, in each context.
 * @param {string} databaseUrl as that role
 * @param {import('pg').Pool} behind sees every row
 * @param {{ user?: string, lookup?: string }[]} contexts
 * @returns {Promise<{ readings: string[], tries: number }>} what was read that should not be
 */
export async function readByRawSql(databaseUrl, behind, contexts) {
  const content = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  const { rows: columns } = await behind.query(
    `select table_name as table, column_name as name from information_schema.columns
     where table_schema = 'public' order by 1, 2`,
  );
  const readings = [];
  let tries = 0;
  for (const context of contexts) {
    for (const { table, name } of columns) {
      tries += 1;
      const rows = await readAs(
        content,
        context,
        `select "${name}" as value from "${table}" where "${name}" is not null`,
      );
      const isClosed = closed.includes(table) || (secretColumn.test(name) && !own.includes(table));
      if (rows > 0 && isClosed) readings.push(`${table}.${name} with ${JSON.stringify(context)}`);
    }
  }
  await content.end();
  return { readings, tries };
}

/** @returns {Promise<number>} how many rows came back; none where it is refused */
async function readAs(pool, { user = '', lookup = '' }, sql) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.user_id', $1, true), set_config('app.lookup', $2, true)`, [
      user,
      lookup,
    ]);
    return (await client.query(sql)).rowCount ?? 0;
  } catch {
    return 0;
  } finally {
    await client.query('rollback');
    client.release();
  }
}
