/**
 * What benchmarks cost with a million finished attempts: how long a comparison takes to read beside one with a thousand;
 * how long a refresh takes and how much memory, with people saving answers meanwhile; and a refresh after a thousand new
 * attempts. A refresh that is killed half-way leaves the last snapshots as they were. `ATTEMPTS=…` tries it with fewer.
 * Needs a build.
 */
import pg from 'pg';
import { preparedDatabase } from '../../drill/prepared-database.mjs';
import { startApi } from '../../drill/start-api.mjs';
import { verdict } from '../../drill/verdict.mjs';
import { addFinished, addTenants } from '../compare/participants.mjs';
import { latencyOf, readers, savers } from '../compare/load.mjs';
import { killedRefresh, measuredRefresh } from '../compare/refresh.mjs';

const few = 1_000;
const many = Number(process.env.ATTEMPTS ?? 1_000_000);
const savesPerSecond = 20;

const urlFor = await preparedDatabase('bench_compare');
const admin = new URL(process.env.DATABASE_ADMIN_URL);
admin.pathname = '/bench_compare';
const behind = new pg.Pool({ connectionString: admin.href, max: 4 });
const api = await startApi(urlFor('app'));
const say = (line) => process.stdout.write(`${line}\n`);

await addTenants(behind);
await addFinished(behind, few);
await measuredRefresh(urlFor);
const reader = await readers(behind, api.origin);
const saver = await savers(behind, api.origin);
const readFew = await latencyOf(reader);
say(`a comparison with ${few} attempts: median ${readFew.p50} ms, p95 ${readFew.p95} ms`);
const before = await saver.during(savesPerSecond, wait(10_000));

await addFinished(behind, many - few);
let full;
const during = await saver.during(
  savesPerSecond,
  measuredRefresh(urlFor).then((it) => (full = it)),
);
say(`a refresh of ${many} attempts: ${full.seconds} s, ${full.megabytes} MB, ${JSON.stringify(full.report)}`);
say(`saves: p95 ${before.p95} ms before (${before.count}), ${during.p95} ms meanwhile (${during.count})`);
const readMany = await latencyOf(reader);
say(`a comparison with ${many} attempts: median ${readMany.p50} ms, p95 ${readMany.p95} ms`);
await addFinished(behind, 1_000);
const next = await measuredRefresh(urlFor);
say(`a refresh after 1000 new attempts: ${next.seconds} s, ${JSON.stringify(next.report)}`);
await addFinished(behind, 50_000);
const kept = await snapshots();
const killed = await killedRefresh(urlFor);
const whole = killed && (await snapshots()) === kept;
say(`${killed ? 'killed half-way' : 'NOT KILLED'}: the last snapshots are ${whole ? 'whole' : 'CHANGED'}`);
await measuredRefresh(urlFor);

await api.stop();
await behind.end();
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

async function snapshots() {
  const { rows } = await behind.query(
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
