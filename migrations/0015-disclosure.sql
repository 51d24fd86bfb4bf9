-- The register of what was published of groups of people, for the publish gate: which attempts lie in which published
-- sets. No answers, no names. Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

-- What was published, in order. A cohort is named by its kind and what it is of: an organisation, a round, a province.
create table disclosure_publication (
  scan_code text not null references scan (code),
  number integer not null check (number >= 1),
  cohort text not null,
  -- The figures that were left out, since too few people have a part in them.
  without text[] not null,
  primary key (scan_code, number)
);

-- Attempts that lie in exactly the same published sets are one atom, and share one row: the publications in which they
-- came into a cohort (n) and went out of it (-n).
create table disclosure_trace (
  id bigint generated always as identity primary key,
  scan_code text not null references scan (code),
  trace integer[] not null,
  unique (scan_code, trace)
);

-- One attempt of which something was published or looked at. It stays when the attempt or the account is erased, since
-- what was published stays; then nothing leads from it to anybody.
create table disclosure_contribution (
  id uuid primary key,
  scan_code text not null references scan (code),
  person uuid not null,
  trace_id bigint not null references disclosure_trace (id),
  -- Whether an organisation confirmed that she belongs to it.
  confirmed boolean not null,
  -- She agreed that colleagues can see or work out her scores.
  agreed boolean not null default false,
  -- The figures in which it has no part.
  unscored text[] not null
);
create index disclosure_contribution_person on disclosure_contribution (scan_code, person, id);
create index disclosure_contribution_trace on disclosure_contribution (trace_id);

-- Who is meant, as long as she is here.
create table disclosure_person (
  account_id uuid primary key references account (id) on delete cascade,
  person uuid not null unique default gen_random_uuid()
);
create table disclosure_attempt (
  attempt_id uuid primary key references attempt (id) on delete cascade,
  contribution_id uuid not null unique references disclosure_contribution (id)
);

-- Nobody but who makes aggregates sees any of it: a respondent could read from it in which round a colleague took part.
do $$
declare
  walled text;
begin
  foreach walled in array array[
    'disclosure_publication', 'disclosure_trace', 'disclosure_contribution', 'disclosure_person', 'disclosure_attempt'
  ] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format('create policy %I on %I to quickscan_aggregate using (true) with check (true)',
      walled || '_kept', walled);
    execute format('grant select, insert on %I to quickscan_aggregate', walled);
  end loop;
end $$;
grant update (trace_id, agreed) on disclosure_contribution to quickscan_aggregate;
