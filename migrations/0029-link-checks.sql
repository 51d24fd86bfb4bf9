-- What became of the links of sources, checked once a day. Runs as quickscan_owner inside one transaction. Forward only:
-- expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

create table link_check (
  link text primary key,
  -- When a process took it to check; so that no two do.
  taken_at timestamptz,
  checked_at timestamptz,
  -- Null where no answer came.
  status integer,
  outcome text not null default 'waiting' check (outcome in ('waiting', 'works', 'fails', 'refused')),
  -- On how many days running it failed, checked once a day.
  failed_days integer not null default 0 check (failed_days >= 0),
  failed_on date
);
alter table link_check enable row level security;
alter table link_check force row level security;
create policy link_check_all on link_check to quickscan_content using (true) with check (true);
grant select, insert, update, delete on link_check to quickscan_content;
