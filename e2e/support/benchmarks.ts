import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Client } from 'pg';
import type { PackJourney } from './packs.ts';

const operateEnv = ({ name }: PackJourney): Record<string, string> =>
  JSON.parse(process.env[`E2E_OPERATE_${name}`] ?? '{}') as Record<string, string>;

/** Makes the benchmarks now, as the operator can. */
export async function refreshBenchmarks(pack: PackJourney): Promise<void> {
  const args = ['dist/server/apps/operate/src/main.js', 'refresh-benchmarks'];
  await promisify(execFile)(process.execPath, args, { env: operateEnv(pack) });
}

/** So many people in each of some new organisations, who all finished as this attempt was finished. */
export async function addColleagues(
  pack: PackJourney,
  attempt: string,
  counts: readonly number[],
): Promise<void> {
  const env = operateEnv(pack);
  const url = new URL(env['DATABASE_ADMIN_URL'] ?? '');
  url.pathname = new URL(env['DATABASE_OWNER_URL'] ?? '').pathname;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  for (const count of counts) {
    await client.query(
      `with place as (
         insert into tenant (id, name) select id, id::text from (select uuidv7() as id) t returning id
       ), person as (
         insert into account (id, email, email_hash, password_hash, function_group, language)
         select p.id, p.id::text, p.id::text, 'x', a.function_group, 'nl'
         from (select uuidv7() as id from generate_series(1, $2)) p, attempt a where a.id = $1 returning id
       ), attempts as (
         insert into attempt (id, account_id, edition_id, state, finished_at, function_group, tenant_id, levels)
         select uuidv7(), person.id, a.edition_id, 'finished', now(), a.function_group, place.id, a.levels
         from person, place, attempt a where a.id = $1 returning account_id
       )
       insert into benchmark_change (account_id) select account_id from attempts`,
      [attempt, count],
    );
  }
  await client.end();
}
