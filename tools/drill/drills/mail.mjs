/**
 * 500 invitations to a round while workers are killed 20 times and Redis forgets everything twice. Every address gets at
 * least one mail, at most one extra per kill, all within two minutes of the last of it.
 */
import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import pg from 'pg';
import { preparedDatabase } from '../prepared-database.mjs';
import { startSmtpSink } from '../smtp-sink.mjs';
import { startApi } from '../start-api.mjs';
import { startWorker } from '../start-worker.mjs';
import { verdict } from '../verdict.mjs';
import { Visitor } from '../visitor.mjs';

const [invitations, kills, flushes, patience] = [500, 20, 2, 120];
const workers = 2;

const sink = await startSmtpSink(25);
process.env.SMTP_URL = sink.url;
const urlFor = await preparedDatabase('drill_mail');
const api = await startApi(urlFor('app'));
const redis = new Redis(process.env.REDIS_URL);
const database = new pg.Pool({ connectionString: adminUrl(), max: 1 });
const newWorker = () => startWorker(urlFor, { publicUrl: api.origin });
const running = await Promise.all(Array.from({ length: workers }, newWorker));

const organiser = await signedIn('organisator@voorbeeld.nl');
const round = await startRound();
const emails = Array.from({ length: invitations }, (_, at) => `genodigd${at}@voorbeeld.nl`);
await organiser.expect(202, 'POST', `/rounds/${round}/invitations`, { emails });
const toGo = await disturb();
const recovered = Date.now();
const seconds = await untilAllArrived();
// What is sent twice is sent within the time that a message stays in hand, and is counted too.
await pause(60_000);

const got = emails.map((email) => sink.counts.get(email) ?? 0);
const missing = got.filter((count) => count === 0).length;
const extra = got.reduce((sum, count) => sum + Math.max(0, count - 1), 0);
await Promise.all(running.map((worker) => worker.stop()));
await api.stop();
await database.end();
redis.disconnect();
await sink.stop();
verdict(
  'mail',
  `${invitations - missing} of ${invitations} arrived, ${extra} extra at ${kills} kills and ${flushes} flushes (${toGo} to go at the last), all ${seconds} s after recovery`,
  `${invitations} arrived, at most ${kills} extra, within ${patience} s`,
  missing === 0 && extra <= kills && seconds <= patience && toGo > 0,
);

/**
 * Kills a worker again and again, each replaced at once, and empties Redis in between: spread over the mails, so that
 * there is work in hand each time.
 * @returns {Promise<number>} how many had no mail yet at the last kill
 */
async function disturb() {
  for (let kill = 1; kill <= kills; kill += 1) {
    await untilArrived(Math.floor((kill * invitations) / (kills + 1)));
    const toGo = emails.filter((email) => !sink.counts.has(email)).length;
    const at = kill % workers;
    await running[at].kill();
    if (kill % Math.floor(kills / flushes) === 0) await redis.flushall();
    running[at] = await newWorker();
    if (kill === kills) return toGo;
  }
}

/** Waits until so many addresses have their mail. */
async function untilArrived(count) {
  const deadline = Date.now() + patience * 1_000;
  while (sink.counts.size < count && Date.now() < deadline) await pause(10);
}

/** @returns {Promise<number>} seconds since recovery */
async function untilAllArrived() {
  const since = () => Math.round((Date.now() - recovered) / 1000);
  while (since() <= 2 * patience && emails.some((email) => !sink.counts.has(email))) await pause(250);
  return since();
}

async function startRound() {
  const closesAt = new Date(Date.now() + 14 * 24 * 3600 * 1000).toISOString();
  const request = {
    scan: 'quickscan',
    name: 'Team Post',
    purpose: '',
    round: {
      kind: 'confidential',
      closesAt,
      organiserName: 'Olga Organisator',
      message: 'Doe je mee?',
      automaticReminders: false,
    },
  };
  const team = await organiser.expect(201, 'POST', '/teams', request);
  return team.rounds[0].id;
}

/** An account whose address is confirmed behind the back of the product: its mail is not what is measured. */
async function signedIn(email) {
  const visitor = new Visitor(api.origin);
  const password = randomBytes(12).toString('hex');
  await visitor.expect(202, 'POST', '/accounts', {
    email,
    password,
    functionGroup: 'policy',
    tenantId: null,
  });
  for (let tries = 0; tries < 100; tries += 1) {
    const done = await database.query('update account set email_verified_at = now() where email = $1', [
      email,
    ]);
    if (done.rowCount) break;
    await pause(100);
  }
  const begun = await visitor.send('POST', '/sessions', { email, password, sharedComputer: false });
  if (begun.status === 201) return visitor;
  const account = await database.query('select id from account where email = $1', [email]);
  return withSession(visitor, account.rows[0].id);
}

/** A session of its own: signing in on a new device waits for a mailed code. */
async function withSession(visitor, accountId) {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest('hex');
  await database.query(
    `insert into session (id, token_hash, account_id, expires_at) values (gen_random_uuid(), $1, $2, now() + interval '1 hour')`,
    [hash, accountId],
  );
  visitor.keep(`__Host-quickscan=${token}`);
  return visitor;
}

function adminUrl() {
  const url = new URL(process.env.DATABASE_ADMIN_URL);
  url.pathname = '/drill_mail';
  return url.href;
}
