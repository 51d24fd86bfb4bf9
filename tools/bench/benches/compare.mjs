/**
 * What benchmarks cost with a million finished attempts: how long a comparison takes to read beside one with a thousand;
 * how long a refresh takes and how much memory, with people saving answers meanwhile; and a refresh after a thousand new
 * attempts. A refresh that is killed half-way leaves the last snapshots as they were. `ATTEMPTS=…` tries it with fewer.
 *
 * What is compared is measured side by side: reads in turn of a database with a thousand attempts and of one with a
 * million, saves just before the refresh and during it. So other work on the machine slows both. Needs a build.
 */
import pg from 'pg';
import { preparedDatabase } from '../../drill/prepared-database.mjs';
import { startApi } from '../../drill/start-api.mjs';
import { verdict } from '../../drill/verdict.mjs';
import { addFinished, addTenants } from '../compare/participants.mjs';
import { latenciesOf, readers, savers } from '../compare/load.mjs';
import { killedRefresh, measuredRefresh } from '../compare/refresh.mjs';

const few = 1_000;
const many = Number(process.env.ATTEMPTS ?? 1_000_000);
const savesPerSecond = 20;
const beforehand = 15_000;
const say = (line) => process.stdout.write(`${line}\n`);

const small = await withFew('bench_compare_few');
const large = await withFew('bench_compare');
await addFinished(large.behind, many - few);
// What adding them left to write is not the refresh's.
await large.behind.query('checkpoint');
const saver = await savers(large.behind, large.api.origin);
const before = await saver.during(savesPerSecond, wait(beforehand));
let full;
const during = await saver.during(
  savesPerSecond,
  measuredRefresh(large.urlFor).then((it) => (full = it)),
);
say(`a refresh of ${many} attempts: ${full.seconds} s, ${full.megabytes} MB, ${JSON.stringify(full.report)}`);
say(`saves: p95 ${before.p95} ms before (${before.count}), ${during.p95} ms meanwhile (${during.count})`);
const [readFew, readMany] = await latenciesOf([
  await readers(small.behind, small.api.origin),
  await readers(large.behind, large.api.origin),
]);
say(`a comparison with ${few} attempts: median ${readFew.p50} ms, p95 ${readFew.p95} ms`);
say(`a comparison with ${many} attempts: median ${readMany.p50} ms, p95 ${readMany.p95} ms`);
await addFinished(large.behind, 1_000);
const next = await measuredRefresh(large.urlFor);
say(`a refresh after 1000 new attempts: ${next.seconds} s, ${JSON.stringify(next.report)}`);
await addFinished(large.behind, 50_000);
const kept = await snapshots();
const killed = await killedRefresh(large.urlFor);
const whole = killed && (await snapshots()) === kept;
say(`${killed ? 'killed half-way' : 'NOT KILLED'}: the last snapshots are ${whole ? 'whole' : 'CHANGED'}`);
await measuredRefresh(large.urlFor);

for (const { api, behind } of [small, large]) {
  await api.stop();
  await behind.end();
}
const ratios = { read: ratio(readMany.p50, readFew.p50), saves: ratio(during.p95, before.p95) };
verdict(
  'compare',
  `reading × ${ratios.read}, refresh ${full.seconds} s in ${full.megabytes} MB, saves × ${ratios.saves}, next refresh ${next.seconds} s`,
  '≤ 1.2, ≤ 120 s in ≤ 512 MB, ≤ 1.5, ≤ 5 s',
  whole &&
    ratios.read <= 1.2 &&
    full.seconds <= 120 &&
    full.megabytes <= 512 &&
    ratios.saves <= 1.5 &&
    next.seconds <= 5,
);

/** A database with a few attempts, of which benchmarks are published, and an API on it. */
async function withFew(name) {
  const urlFor = await preparedDatabase(name);
  const address = new URL(process.env.DATABASE_ADMIN_URL);
  address.pathname = `/${name}`;
  const behind = new pg.Pool({ connectionString: address.href, max: 4 });
  await addTenants(behind);
  await addFinished(behind, few);
  await measuredRefresh(urlFor);
  return { urlFor, behind, api: await startApi(urlFor('app')) };
}

async function snapshots() {
  const { rows } = await large.behind.query(
    `select md5(string_agg(c::text || s::text, '' order by c.kind, c.key)) as hash
     from benchmark_cohort c left join benchmark_snapshot s on s.id = c.snapshot_id`,
  );
  return rows[0].hash;
}

function ratio(one, other) {
  return Math.round((100 * one) / other) / 100;
}

function wait(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
