-- The report of a round of a team, as somebody in the team asked for it.
-- Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

create table team_report (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  round_id uuid not null references round (id) on delete cascade,
  language text not null,
  state text not null check (state in ('queued', 'rendering', 'ready', 'failed')),
  requested_at timestamptz not null,
  file_id uuid references stored_file (id),
  check ((state = 'ready') = (file_id is not null))
);
create index team_report_account on team_report (account_id);
create index team_report_round on team_report (round_id);
alter table team_report enable row level security;
alter table team_report force row level security;
create policy team_report_own on team_report to quickscan_app
  using (account_id = app_user_id()) with check (account_id = app_user_id());
grant select, insert, update (state, file_id) on team_report to quickscan_app;
