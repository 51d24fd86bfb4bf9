-- Growth plans: what a respondent means to do, tips or actions of her own.
-- Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

-- One plan per person and scan; it goes on from attempt to attempt. The time of its last change tells whether a report
-- that holds it is still true, removals included.
create table plan (
  account_id uuid not null references account (id) on delete cascade,
  scan_code text not null references scan (code),
  changed_at timestamptz not null,
  primary key (account_id, scan_code)
);
create index plan_scan on plan (scan_code);
alter table plan enable row level security;
alter table plan force row level security;
create policy plan_own on plan to quickscan_app
  using (account_id = app_user_id()) with check (account_id = app_user_id());
grant select, insert, update on plan to quickscan_app;

create table plan_action (
  id uuid primary key,
  account_id uuid not null,
  scan_code text not null,
  -- Where the words of its tip and statement come from.
  edition_id uuid not null references edition (id),
  -- The attempt whose results it was put on the plan from; the action outlives it.
  attempt_id uuid,
  statement_code integer,
  -- A tip, or an action in the respondent's own words.
  tip_code text,
  title text check (length(title) between 1 and 200),
  note text not null check (length(note) <= 1000),
  due date,
  done_at timestamptz,
  added_at timestamptz not null,
  check ((tip_code is null) <> (title is null)),
  unique (account_id, scan_code, tip_code),
  foreign key (account_id, scan_code) references plan (account_id, scan_code) on delete cascade,
  foreign key (attempt_id, account_id, edition_id) references attempt (id, account_id, edition_id)
    on delete set null (attempt_id),
  foreign key (edition_id, statement_code) references statement (edition_id, code),
  foreign key (edition_id, tip_code) references tip (edition_id, code)
);
create index plan_action_attempt on plan_action (attempt_id);
create index plan_action_edition on plan_action (edition_id);
alter table plan_action enable row level security;
alter table plan_action force row level security;
create policy plan_action_own on plan_action to quickscan_app
  using (account_id = app_user_id()) with check (account_id = app_user_id());
grant select, insert, update, delete on plan_action to quickscan_app;
