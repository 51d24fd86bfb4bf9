/**
 * Nobody learns whether an address has an account (TRUST): each way to ask is tried with 500 interleaved pairs of a
 * known and an unknown address. Answers must be the same; and a classifier that knows the time of each answer, taught
 * on the first half, must do no better than a coin on the second.
 */
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { newId } from '#server/platform/database';
import { emailHash, Passwords } from '#server/users';
import { preparedDatabase } from '../prepared-database.mjs';
import { startApi } from '../start-api.mjs';
import { verdict } from '../verdict.mjs';

const pairs = 500;
const target = 0.55;
const password = 'regen fiets lantaarn brood';
const ways = [
  { name: 'sign-in', path: 'sessions', body: (email) => ({ email, password: 'iets heel anders' }) },
  {
    name: 'sign-up',
    path: 'accounts',
    body: (email) => ({ email, password, functionGroup: 'policy', tenantId: null }),
  },
  { name: 'reset', path: 'password-resets', body: (email) => ({ email }) },
  { name: 'code', path: 'sign-in-codes', body: (email) => ({ email }) },
];

const urlFor = await preparedDatabase('drill_enumeration');
const api = await startApi(urlFor('app'));
let asked = 0;
const findings = [];
for (const way of ways) findings.push(await tried(way));
await api.stop();
verdict(
  'enumeration',
  findings
    .map(({ name, different, right }) => `${name} ${different} different, ${percent(right)} guessed`)
    .join('; '),
  `0 different, ≤ ${percent(target)} guessed`,
  findings.every(({ different, right }) => different === 0 && right <= target),
);

/** @returns what differed between known and unknown, and how often time alone tells them apart */
async function tried(way) {
  const known = await addAccounts();
  const samples = [];
  let different = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    const emails = [known[pair], `${newId()}@voorbeeld.nl`];
    const order = Math.random() < 0.5 ? [0, 1] : [1, 0];
    const answers = [];
    for (const which of order) {
      const answer = await ask(way, emails[which]);
      answers[which] = answer.shown;
      samples.push({ known: which === 0, time: answer.time });
    }
    if (answers[0] !== answers[1]) different += 1;
  }
  return { name: way.name, different, right: accuracy(samples) };
}

async function ask({ path, body }, email) {
  const json = JSON.stringify(body(email));
  const from = `198.51.${(asked >> 8) % 256}.${asked++ % 256}`;
  const begun = performance.now();
  const answer = await fetch(`${api.origin}/api/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', 'x-forwarded-for': from },
    body: json,
  });
  const text = await answer.text();
  const time = performance.now() - begun;
  return { time, shown: `${answer.status} ${withoutChance(text)}` };
}

/** The answer without what is drawn for each: the request's id, and a token that only its asker has. */
function withoutChance(text) {
  const { instance: _, token, ...rest } = JSON.parse(text || '{}');
  return JSON.stringify({ ...rest, token: token?.length });
}

/** The best threshold on the first half, tried on the second. @returns share of right answers, 0–1 */
function accuracy(samples) {
  const half = samples.length / 2;
  const [taught, held] = [samples.slice(0, half), samples.slice(half)];
  const rules = taught.flatMap(({ time }) => [true, false].map((above) => ({ time, above })));
  const share = (rule, of) =>
    of.filter(({ time, known }) => (time > rule.time === rule.above) === known).length / of.length;
  const best = rules.reduce((one, other) => (share(other, taught) > share(one, taught) ? other : one));
  return share(best, held);
}

/** @returns {Promise<string[]>} addresses of new accounts, one for each pair */
async function addAccounts() {
  const hash = await new Passwords().hash(password);
  const pool = new pg.Pool({
    connectionString: urlFor('owner').replace(/\/\/[^@]*@/, `//${admin()}@`),
    max: 1,
  });
  const emails = Array.from({ length: pairs }, () => `${newId()}@voorbeeld.nl`);
  for (const email of emails) {
    await pool.query(
      `insert into account (id, email, email_hash, password_hash, function_group, language, email_verified_at)
       values ($1, $2, $3, $4, 'policy', 'nl', now())`,
      [newId(), email, emailHash(email), hash],
    );
  }
  await pool.end();
  return emails;
}

function admin() {
  const { username, password: secret } = new URL(process.env.DATABASE_ADMIN_URL);
  return secret ? `${username}:${secret}` : username;
}

function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}
