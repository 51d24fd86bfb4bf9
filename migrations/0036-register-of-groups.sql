-- The register of what was published, kept by groups of people who cannot be told apart: what is published of a group
-- changes one row, however many people are in it. Runs as quickscan_owner inside one transaction. Forward only.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

-- People whom the register cannot tell apart: each has the same attempts, in the same published sets. Who was erased
-- stays counted, since what was published stays. `attempts`, the latest last: the publications in which each came into a
-- cohort (n) and went out of it (-n); whether an organisation confirmed the person; whether she agreed to be seen; the
-- figures in which it has no part; where it counts. No answers.
create table disclosure_group (
  id bigint generated always as identity primary key,
  scan_code text not null references scan (code),
  people integer not null check (people >= 0),
  attempts jsonb not null
);
create unique index disclosure_group_alike on disclosure_group (scan_code, md5(attempts::text));

-- In which group somebody is, as long as she is here. Groups are never removed.
create table disclosure_standing (
  account_id uuid not null references account (id) on delete cascade,
  scan_code text not null,
  group_id bigint not null,
  primary key (account_id, scan_code)
);

-- Which of her attempts in the group an attempt is, from 0.
create table disclosure_entry (
  attempt_id uuid primary key references attempt (id) on delete cascade,
  position integer not null check (position >= 0)
);

-- What the register has so far. Where people count is noted by the next refresh, which looks at everybody.
alter table disclosure_contribution no force row level security;
alter table disclosure_trace no force row level security;
alter table disclosure_person no force row level security;
alter table disclosure_attempt no force row level security;
alter table benchmark_contribution no force row level security;
alter table benchmark_change no force row level security;
with registered as materialized (
  select c.scan_code, c.person, jsonb_agg(jsonb_build_object('trace', t.trace, 'confirmed', c.confirmed,
    'agreed', c.agreed, 'unscored', c.unscored, 'place', null) order by c.id) as attempts
  from disclosure_contribution c join disclosure_trace t on t.id = c.trace_id group by c.scan_code, c.person
), grouped as (
  insert into disclosure_group (scan_code, people, attempts)
  select scan_code, count(*), attempts from registered group by scan_code, attempts returning id, scan_code, attempts
)
insert into disclosure_standing (account_id, scan_code, group_id)
  select p.account_id, r.scan_code, g.id from registered r join disclosure_person p on p.person = r.person
  join grouped g on g.scan_code = r.scan_code and g.attempts = r.attempts;
insert into disclosure_entry (attempt_id, position)
  select a.attempt_id, c.position from (
    select id, row_number() over (partition by scan_code, person order by id) - 1 as position from disclosure_contribution
  ) c join disclosure_attempt a on a.contribution_id = c.id;
insert into benchmark_change (account_id) select distinct account_id from benchmark_contribution;
alter table benchmark_contribution force row level security;
alter table benchmark_change force row level security;

-- There is one truth: a process of the former version that would still write there must fail.
revoke all on disclosure_contribution, disclosure_trace, disclosure_person, disclosure_attempt from quickscan_aggregate;

do $$
declare
  walled text;
begin
  foreach walled in array array['disclosure_group', 'disclosure_standing', 'disclosure_entry'] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format('create policy %I on %I to quickscan_aggregate using (true) with check (true)',
      walled || '_kept', walled);
    execute format('grant select, insert on %I to quickscan_aggregate', walled);
  end loop;
end $$;
grant update (people, attempts) on disclosure_group to quickscan_aggregate;
grant update (group_id) on disclosure_standing to quickscan_aggregate;

-- A contribution goes with its attempt, which goes with the account; its part says the rest.
alter table benchmark_contribution
  drop constraint benchmark_contribution_account_id_fkey,
  drop constraint benchmark_contribution_scan_code_fkey,
  drop constraint benchmark_contribution_tenant_id_fkey,
  drop constraint benchmark_contribution_since_fkey;
-- squawk-ignore require-concurrent-index-deletion
drop index benchmark_contribution_tenant;
