import { createHash, randomBytes } from 'node:crypto';

/** @typedef {import('pg').Pool} Pool @typedef {{ p50: number, p95: number, count: number }} Latency */

const reads = 400;

/** A session of somebody with a finished attempt. @param {Pool} behind @param {string} origin */
export async function readers(behind, origin) {
  const { rows } = await behind.query(
    `select id, account_id from attempt where state = 'finished' and tenant_id is not null order by id limit 1`,
  );
  const headers = await signedIn(behind, rows[0].account_id);
  const address = `${origin}/api/v1/attempts/${rows[0].id}/comparison`;
  await behind.query('alter table answer disable trigger answer_frozen');
  await behind.query(
    `insert into answer (attempt_id, statement_code, account_id, edition_id, answer, answered_at)
     select a.id, s.code, a.account_id, a.edition_id, 'onTrack', now() from attempt a
     join statement s on s.edition_id = a.edition_id where a.id = $1`,
    [rows[0].id],
  );
  await behind.query('alter table answer enable trigger answer_frozen');
  return () => timed(() => fetch(address, { headers }));
}

/** @param {(() => Promise<number>)[]} readers @returns {Promise<Latency[]>} of reads in turn, one after another, once warm */
export async function latenciesOf(readers) {
  for (let warm = 0; warm < 50; warm += 1) for (const read of readers) await read();
  const times = readers.map(() => []);
  for (let count = 0; count < reads; count += 1)
    for (const [at, read] of readers.entries()) times[at].push(await read());
  return times.map(summary);
}

/** People who save answers in drafts of their own. @param {Pool} behind @param {string} origin */
export async function savers(behind, origin) {
  const people = [];
  for (let made = 0; made < 10; made += 1) people.push(await draft(behind, origin));
  let turn = 0;
  const save = async () => {
    const { address, headers } = people[turn++ % people.length];
    const body = JSON.stringify({ answer: 'onTrack' });
    return timed(() => fetch(`${address}${1 + (turn % 24)}`, { method: 'PUT', headers, body }));
  };
  return {
    /** @param {number} perSecond @param {Promise<unknown>} work @returns {Promise<Latency>} of saves while work goes on */
    async during(perSecond, work) {
      const times = [];
      const timer = setInterval(() => times.push(save()), 1_000 / perSecond);
      await work;
      clearInterval(timer);
      return summary(await Promise.all(times));
    },
  };
}

/** @param {Pool} behind @param {string} origin */
async function draft(behind, origin) {
  const { rows } = await behind.query(
    `with person as (
       insert into account (id, email, email_hash, password_hash, function_group, language)
       select id, id::text, id::text, 'x', 'policy', 'nl' from (select uuidv7() as id) a returning id
     )
     insert into attempt (id, account_id, edition_id, state)
     select uuidv7(), id, (select id from edition where state = 'published'), 'draft' from person
     returning id, account_id`,
  );
  const headers = { ...(await signedIn(behind, rows[0].account_id)), 'content-type': 'application/json' };
  return { address: `${origin}/api/v1/attempts/${rows[0].id}/answers/`, headers };
}

/** @param {Pool} behind @param {string} account */
async function signedIn(behind, account) {
  const token = randomBytes(32).toString('base64url');
  await behind.query(
    `insert into session (id, token_hash, account_id, expires_at) values (uuidv7(), $1, $2, now() + interval '12 hours')`,
    [createHash('sha256').update(token).digest('hex'), account],
  );
  return { cookie: `__Host-quickscan=${token}`, 'sec-fetch-site': 'same-origin' };
}

/** @param {() => Promise<Response>} call @returns {Promise<number>} ms */
async function timed(call) {
  const start = performance.now();
  const response = await call();
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${response.url} gave ${response.status}`);
  return performance.now() - start;
}

/** @param {number[]} times @returns {Latency} */
function summary(times) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share) => Math.round(100 * sorted[Math.floor(share * (sorted.length - 1))]) / 100;
  return { p50: at(0.5), p95: at(0.95), count: sorted.length };
}
