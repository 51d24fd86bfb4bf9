/**
 * Erasure is whole (TRUST): somebody uses everything that leaves something behind (sign-up, mails, answers, a report,
 * another address, a passkey's challenge, a code, an organisation that invites her and that she asks to belong to, a
 * download of all data), deletes her account, and is then looked for in every table, in Redis, in the logs of API and
 * worker, and in the files of their folders. Mails that were delivered are hers.
 */
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Redis from 'ioredis';
import pg from 'pg';
import { preparedDatabase } from '../prepared-database.mjs';
import { Visitor } from '../visitor.mjs';
import { startApi } from '../start-api.mjs';
import { startWorker } from '../start-worker.mjs';
import { verdict } from '../verdict.mjs';

const password = 'regen fiets lantaarn brood';
const [email, other] = ['spoorloos@voorbeeld.nl', 'spoorloos.anders@voorbeeld.nl'];
const name = 'Spoorloos Verdwenen';

const folder = mkdtempSync(join(tmpdir(), 'quickscan-erasure-'));
const log = createWriteStream(join(folder, 'log'));
const urlFor = await preparedDatabase('drill_erasure');
const api = await startApi(urlFor('app'), log);
const worker = await startWorker(urlFor, { publicUrl: api.origin, log });
const database = new pg.Pool({ connectionString: adminUrl(), max: 1 });

const me = new Visitor(api.origin);
const ids = await live();
const before = await traces([email, other, name, ...ids]);
await me.expect(204, 'DELETE', '/me');
await pause(3_000);
const found = await traces([email, other, name, ...ids]);
await worker.stop();
await api.stop();
await database.end();
rmSync(folder, { recursive: true });
verdict(
  'erasure',
  `${found.length} traces of ${ids.length + 3} words${found.map((trace) => `, ${trace}`).join('')}; ${before.length} places before`,
  '0 traces, some before',
  found.length === 0 && before.length > 5,
);

/** Leaves something everywhere. @returns {Promise<string[]>} every id that leads to her */
async function live() {
  const account = { email, password, functionGroup: 'policy', tenantId: await aTenant() };
  await me.expect(202, 'POST', '/accounts', account);
  const token = await mailedToken(email, 'bevestigen');
  await me.expect(201, 'POST', '/email-verifications', { token, password });
  const attempt = await fillIn();
  const report = await me.expect(202, 'POST', '/reports', { attempt });
  await me.until(`/reports/${report.id}`, ({ state }) => state === 'ready');
  await me.expect(202, 'POST', '/sign-in-codes', { email });
  await me.expect(202, 'POST', '/password-resets', { email });
  await me.expect(201, 'POST', '/passkeys/challenges');
  await new Visitor(api.origin).expect(401, 'POST', '/sessions', { email, password: 'niet dit' });
  const { membership } = await me.expect(200, 'GET', '/me');
  await me.expect(204, 'DELETE', `/memberships/${membership.id}`);
  await me.expect(201, 'POST', '/memberships', { tenantId: account.tenantId, name });
  await me.expect(202, 'PUT', '/me/email', { email: other });
  await mailedToken(other, 'nieuw-adres');
  const wanted = await me.expect(202, 'POST', '/data-exports');
  await me.until(`/data-exports/${wanted.id}`, ({ state }) => state === 'ready');
  await invite(account.tenantId);
  const { id } = await me.expect(200, 'GET', '/me');
  const sessions = await me.expect(200, 'GET', '/sessions');
  return [id, attempt, report.id, wanted.id, ...sessions.items.map((session) => session.id)];
}

async function fillIn() {
  const attempt = await me.expect(201, 'POST', '/attempts', { scan: 'quickscan' });
  const edition = await me.expect(200, 'GET', '/scans/quickscan/editions/current');
  for (const { code } of edition.clusters.flatMap(({ statements }) => statements)) {
    await me.expect(204, 'PUT', `/attempts/${attempt.id}/answers/${code}`, { answer: 'onTrack' });
  }
  await me.expect(200, 'PUT', `/attempts/${attempt.id}/completion`, {});
  return attempt.id;
}

/** Her address as an organisation that invites her keeps it. */
async function invite(tenant) {
  await database.query(
    `insert into invitation (id, tenant_id, email, language, created_at, expires_at)
     values (gen_random_uuid(), $1, $2, 'nl', now(), now() + interval '30 days')`,
    [tenant, email],
  );
}

async function aTenant() {
  const { rows } = await database.query(
    `insert into tenant (id, name) values (gen_random_uuid(), 'Gemeente Proef') returning id`,
  );
  return rows[0].id;
}

/** @returns {Promise<string>} the token in the newest mail to an address that leads to a page */
async function mailedToken(address, page) {
  for (let tries = 0; tries < 200; tries += 1) {
    const mails = await (await fetch(`${process.env.MAIL_API_URL}/email`)).json();
    const texts = mails.filter(({ to }) => to.some((one) => one.address === address)).map(({ text }) => text);
    const token = new RegExp(`/${page}#token=([\\w-]+)`).exec(texts.join('\n'))?.[1];
    if (token) return token;
    await pause(100);
  }
  throw new Error(`no mail to ${address} came`);
}

/** @returns {Promise<string[]>} the places where one of the words is */
async function traces(words) {
  return [...(await inTables(words)), ...(await inRedis(words)), ...inFiles(words)];
}

async function inTables(words) {
  const { rows } = await database.query(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  );
  const found = [];
  for (const { name: table } of rows) {
    const { rowCount } = await database.query(
      `select 1 from "${table}" t where exists (
         select 1 from unnest($1::text[]) word where t::text ilike '%' || word || '%')`,
      [words],
    );
    if (rowCount) found.push(`table ${table}`);
  }
  return found;
}

async function inRedis(words) {
  const redis = new Redis(process.env.REDIS_URL);
  const keys = await redis.keys('*');
  const dumps = await Promise.all(keys.map(async (key) => `${key} ${await redis.dumpBuffer(key)}`));
  redis.disconnect();
  return dumps.filter((dump) => holds(dump, words)).map((dump) => `Redis ${dump.split(' ')[0]}`);
}

/** The logs, and whatever the processes left in their folder. */
function inFiles(words) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => holds(readFileSync(join(folder, file), 'utf8'), words))
    .map((file) => `file ${file}`);
}

function holds(text, words) {
  return words.some((word) => text.toLowerCase().includes(word.toLowerCase()));
}

/** The database as its superuser sees it. */
function adminUrl() {
  const url = new URL(process.env.DATABASE_ADMIN_URL);
  url.pathname = new URL(urlFor('app')).pathname;
  return url.href;
}
