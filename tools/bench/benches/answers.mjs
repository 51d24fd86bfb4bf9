/**
 * How many answers a second one API process saves through HTTP, held against a bare server that does the same
 * in the database and against pgbench, in the same run: they take turns, so that what else the machine does meets all three.
 * Needs a build.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { preparedDatabase } from '../../drill/prepared-database.mjs';
import { startApi } from '../../drill/start-api.mjs';
import { verdict } from '../../drill/verdict.mjs';
import { peopleFillingIn } from '../answers/people.mjs';
import { pgbench } from '../answers/pgbench.mjs';
import { inProduction } from '../in-production.mjs';

const target = 0.5;
const senders = 16;
const rounds = 4;
const seconds = 3;
const warmUp = 2;

const urlFor = await preparedDatabase('bench_answers');
const behind = new URL(process.env.DATABASE_ADMIN_URL);
behind.pathname = '/bench_answers';
const { fillers, statements } = await peopleFillingIn(behind.href, senders);
const api = await startApi(urlFor('app'), undefined, inProduction());
const bare = fork('tools/bench/answers/bare-server.mjs', [urlFor('app')]);
const [barePort] = await once(bare, 'message');
const ports = { api: Number(new URL(api.origin).port), bare: barePort };
const load = fork('tools/bench/answers/load.mjs');

const took = { api: [], bare: [] };
const pgbenches = [];
for (const name of Object.keys(ports)) await give(name, warmUp);
for (let round = 0; round < rounds; round += 1) {
  for (const name of Object.keys(ports)) took[name].push(...(await give(name, seconds)));
  pgbenches.push(await pgbench(urlFor('app'), fillers, seconds));
}
load.kill();
bare.kill('SIGTERM');
await api.stop();

const perSecond = (name) => took[name].length / (rounds * seconds);
for (const name of Object.keys(ports)) report(name);
const ofBare = perSecond('api') / perSecond('bare');
const byPgbench = pgbenches.includes(undefined)
  ? undefined
  : pgbenches.reduce((sum, tps) => sum + tps, 0) / rounds;
process.stdout.write(
  byPgbench === undefined
    ? 'pgbench: not on this machine (Debian and Ubuntu: postgresql-contrib)\n'
    : `pgbench: ${Math.round(byPgbench)} a second; the API does ${(perSecond('api') / byPgbench).toFixed(2)} of it\n`,
);
verdict('answers', `${ofBare.toFixed(2)} of a bare server`, `≥ ${target}`, ofBare >= target);

/** Has answers given for so many seconds. @returns {Promise<number[]>} how long each took, in ms */
async function give(name, length) {
  load.send({ port: ports[name], fillers, statements, senders, seconds: length });
  const [{ took: times, refused }] = await once(load, 'message');
  if (refused > 0) throw new Error(`${name} refused ${refused} of ${times.length} answers`);
  return times;
}

function report(name) {
  const sorted = took[name].toSorted((one, other) => one - other);
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))].toFixed(1);
  const rate = Math.round(perSecond(name));
  process.stdout.write(`${name}: ${rate} answers a second, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms\n`);
}
