-- Benchmarks: what a finished attempt says in one line, who counts in them, sums per part, and what was published of
-- them. Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

-- The answers of a finished attempt, one character a statement by its code: 0 to 4, ? for unknown, - where the edition
-- has no such statement. So that who makes benchmarks needs no grant on answers, and drafts stay out of reach.
alter table attempt add column levels text;

create function pack_levels(attempt_id uuid) returns text
  language sql stable
  as $$
    select string_agg(
      case a.answer when 'inactive' then '0' when 'starting' then '1' when 'onTrack' then '2' when 'advanced' then '3'
        when 'leading' then '4' when 'unknown' then '?' else '-' end, '' order by n)
    from generate_series(1, (select max(statement_code) from answer where answer.attempt_id = pack_levels.attempt_id)) n
    left join answer a on a.attempt_id = pack_levels.attempt_id and a.statement_code = n
  $$;
create function note_levels() returns trigger
  language plpgsql
  as $$
begin
  new.levels := pack_levels(new.id);
  return new;
end $$;
-- Named to come after attempt_frozen.
create trigger attempt_levels_noted before update on attempt
  for each row when (old.state = 'draft' and new.state = 'finished') execute function note_levels();

-- The owner sees no rows through forced walls; what is finished already gets its line too.
alter table attempt no force row level security;
alter table answer no force row level security;
alter table attempt disable trigger attempt_frozen;
update attempt set levels = pack_levels(id) where state = 'finished';
alter table attempt enable trigger attempt_frozen;

create policy attempt_counted on attempt for select to quickscan_aggregate using (state = 'finished');
grant select (id, account_id, edition_id, state, finished_at, function_group, tenant_id, levels)
  on attempt to quickscan_aggregate;
grant select on scan, edition, statement to quickscan_aggregate;

-- Whose attempts changed since the last refresh: finished, marked or removed.
create table benchmark_change (
  id uuid primary key default uuidv7(),
  account_id uuid not null references account (id) on delete cascade
);
create index benchmark_change_account on benchmark_change (account_id);
insert into benchmark_change (account_id) select distinct account_id from attempt where state = 'finished';
alter table attempt force row level security;
alter table answer force row level security;
alter table benchmark_change enable row level security;
alter table benchmark_change force row level security;
create policy benchmark_change_own on benchmark_change to quickscan_app
  using (account_id = app_user_id()) with check (account_id = app_user_id());
create policy benchmark_change_counted on benchmark_change to quickscan_aggregate using (true);
grant select, insert on benchmark_change to quickscan_app;
grant select, delete on benchmark_change to quickscan_aggregate;

create function note_benchmark_change() returns trigger
  language plpgsql
  as $$
begin
  insert into benchmark_change (account_id) values (case when tg_op = 'DELETE' then old.account_id else new.account_id end);
  return null;
end $$;
create trigger attempt_change_noted after update on attempt
  for each row when (new.state = 'finished') execute function note_benchmark_change();
-- Not when the whole account goes: then there is nothing left to count.
create trigger attempt_removal_noted after delete on attempt
  for each row when (old.state = 'finished' and pg_trigger_depth() = 0) execute function note_benchmark_change();

-- One making of the benchmarks; one that was broken off is taken up again.
create table benchmark_refresh (
  number integer primary key check (number >= 1),
  started_at timestamptz not null,
  published_at timestamptz
);
alter table benchmark_refresh enable row level security;
alter table benchmark_refresh force row level security;
create policy benchmark_refresh_made on benchmark_refresh to quickscan_aggregate using (true) with check (true);
grant select, insert, update on benchmark_refresh to quickscan_aggregate;

-- Who counts, by which attempt, and since which refresh. No answers.
create table benchmark_contribution (
  account_id uuid not null references account (id) on delete cascade,
  scan_code text not null references scan (code),
  attempt_id uuid not null references attempt (id) on delete cascade,
  tenant_id uuid references tenant (id),
  function_group text,
  finished_at timestamptz not null,
  since integer not null references benchmark_refresh (number),
  primary key (account_id, scan_code)
);
create index benchmark_contribution_attempt on benchmark_contribution (attempt_id);
create index benchmark_contribution_finished on benchmark_contribution (finished_at);
create index benchmark_contribution_part on benchmark_contribution (scan_code, tenant_id, function_group);
create index benchmark_contribution_tenant on benchmark_contribution (tenant_id);
alter table benchmark_contribution enable row level security;
alter table benchmark_contribution force row level security;
create policy benchmark_contribution_own on benchmark_contribution for select to quickscan_app
  using (account_id = app_user_id());
create policy benchmark_contribution_counted on benchmark_contribution to quickscan_aggregate
  using (true) with check (true);
grant select on benchmark_contribution to quickscan_app;
grant select, insert, update, delete on benchmark_contribution to quickscan_aggregate;

-- The sums of one part: an organisation (null: all personal spaces) and a function group. Every cohort is a sum of parts.
create table benchmark_part (
  id uuid primary key,
  scan_code text not null references scan (code),
  tenant_id uuid references tenant (id),
  function_group text,
  people integer not null check (people >= 0),
  tally jsonb not null,
  unique nulls not distinct (scan_code, tenant_id, function_group)
);
create index benchmark_part_tenant on benchmark_part (tenant_id);
alter table benchmark_part enable row level security;
alter table benchmark_part force row level security;
create policy benchmark_part_counted on benchmark_part to quickscan_aggregate using (true) with check (true);
grant select, insert, update, delete on benchmark_part to quickscan_aggregate;

-- What was published: rounded figures, a size band, a date. Never changed and never removed.
create table benchmark_snapshot (
  id uuid primary key,
  refresh_number integer not null references benchmark_refresh (number),
  scan_code text not null references scan (code),
  kind text not null check (kind in ('all', 'function-group', 'size-class', 'province', 'tenant')),
  -- The function group, size class, province or organisation; empty for all.
  key text not null,
  tenant_id uuid references tenant (id),
  taken_at timestamptz not null,
  size_band text not null,
  figures jsonb not null,
  unique (refresh_number, scan_code, kind, key),
  check ((kind = 'tenant') = (tenant_id is not null))
);
create index benchmark_snapshot_tenant on benchmark_snapshot (tenant_id);
create index benchmark_snapshot_cohort on benchmark_snapshot (scan_code, kind, key, taken_at);

-- Each cohort as it stands: its last snapshot, or why there is none.
create table benchmark_cohort (
  scan_code text not null references scan (code),
  kind text not null check (kind in ('all', 'function-group', 'size-class', 'province', 'tenant')),
  key text not null,
  tenant_id uuid references tenant (id),
  snapshot_id uuid references benchmark_snapshot (id),
  -- Why the last refresh published nothing new of it; null when it did.
  withheld text,
  primary key (scan_code, kind, key),
  check ((kind = 'tenant') = (tenant_id is not null))
);
create index benchmark_cohort_tenant on benchmark_cohort (tenant_id);
create index benchmark_cohort_snapshot on benchmark_cohort (snapshot_id);

do $$
declare
  published text;
begin
  foreach published in array array['benchmark_snapshot', 'benchmark_cohort'] loop
    execute format('alter table %I enable row level security', published);
    execute format('alter table %I force row level security', published);
    -- Those of an organisation are for its members; all others are for everybody.
    execute format(
      'create policy %I on %I for select to quickscan_app using (tenant_id is null or tenant_id in (
         select m.tenant_id from membership m where m.account_id = app_user_id() and m.state = ''confirmed''))',
      published || '_read', published);
    execute format('create policy %I on %I for select to quickscan_content using (tenant_id is null)',
      published || '_open', published);
    execute format('create policy %I on %I to quickscan_aggregate using (true) with check (true)',
      published || '_made', published);
    execute format('grant select on %I to quickscan_app, quickscan_content', published);
    execute format('grant select, insert on %I to quickscan_aggregate', published);
  end loop;
end $$;
grant update (snapshot_id, withheld) on benchmark_cohort to quickscan_aggregate;
