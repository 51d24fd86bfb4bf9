/** @typedef {import('pg').Pool} Pool */

const tenants = 342;
const batch = 50_000;

/** As many organisations as there are municipalities, with provinces and size classes. @param {Pool} behind */
export async function addTenants(behind) {
  await behind.query(
    `insert into tenant (id, name, municipality_code, province, size_class)
     select uuidv7(), name, code, province,
       (array['under-20', '20-50', '50-100', '100-250', '250-plus'])[1 + (row_number() over (order by code))::int % 5]
     from municipality limit ${tenants}`,
  );
}

/**
 * So many people, each with a finished attempt: all but a few with an organisation. Their answers are in the line that
 * the database keeps of a finished attempt; rows of answers, which benchmarks never read, would fill the disk.
 * @param {Pool} behind @param {number} count
 */
export async function addFinished(behind, count) {
  await behind.query('alter table attempt disable trigger user');
  for (let left = count; left > 0; left -= batch) await addBatch(behind, Math.min(left, batch));
  await behind.query('alter table attempt enable trigger user');
  await behind.query('analyze attempt, account, benchmark_change');
}

/** @param {Pool} behind @param {number} count */
async function addBatch(behind, count) {
  await behind.query(
    `with place as (
       select array_agg(id order by id) as tenants from tenant
     ), made as (
       select uuidv7() as account, uuidv7() as attempt, n,
         case when random() < 0.95 then tenants[1 + floor(random() * cardinality(tenants))::int] end as tenant,
         (array['policy', 'management', 'execution'])[1 + floor(random() * 3)::int] as part,
         (select string_agg(substr('01223344?2', 1 + floor(random() * 10)::int, 1), '')
          from generate_series(1, 24) where made_of.n is not null) as levels
       from place, generate_series(1, $1) as made_of(n)
     ), accounts as (
       insert into account (id, email, email_hash, password_hash, function_group, language)
       select account, account::text, account::text, 'x', part, 'nl' from made
     ), attempts as (
       insert into attempt (id, account_id, edition_id, state, finished_at, function_group, tenant_id, levels)
       select attempt, account, (select id from edition where state = 'published'), 'finished',
         now() - random() * interval '20 months', part, tenant, levels
       from made
     )
     insert into benchmark_change (account_id) select account from made`,
    [count],
  );
}
