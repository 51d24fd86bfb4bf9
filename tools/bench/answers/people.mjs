import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { hashToken, newToken } from '#server/platform/auth';

/** @typedef {{ account: string, attempt: string, token: string, hash: string }} Filler */

/**
 * People who are signed in and have begun to fill in.
 * @param {string} databaseUrl of a login that sees every row
 * @param {number} count
 * @returns {Promise<{ fillers: Filler[], statements: number[] }>}
 */
export async function peopleFillingIn(databaseUrl, count) {
  const behind = new pg.Client({ connectionString: databaseUrl });
  await behind.connect();
  const edition = (await behind.query(`select id from edition where state = 'published'`)).rows[0].id;
  const found = await behind.query('select code from statement where edition_id = $1 order by code', [
    edition,
  ]);
  const fillers = [];
  for (let made = 0; made < count; made += 1) fillers.push(await addFiller(behind, edition));
  await behind.end();
  return { fillers, statements: found.rows.map(({ code }) => code) };
}

/** @param {pg.Client} behind @param {string} edition @returns {Promise<Filler>} */
async function addFiller(behind, edition) {
  const token = newToken();
  const filler = { account: randomUUID(), attempt: randomUUID(), token, hash: hashToken(token) };
  await behind.query(
    `insert into account (id, email, email_hash, function_group, language) values ($1::uuid, $1::uuid::text, $1::uuid::text, 'policy', 'nl')`,
    [filler.account],
  );
  await behind.query(
    `insert into session (id, token_hash, account_id, expires_at) values ($1, $2, $3, now() + interval '12 h')`,
    [randomUUID(), filler.hash, filler.account],
  );
  await behind.query(`insert into attempt (id, account_id, edition_id, state) values ($1, $2, $3, 'draft')`, [
    filler.attempt,
    filler.account,
    edition,
  ]);
  return filler;
}
