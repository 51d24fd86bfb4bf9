-- One's own account: confirming that it is you, other addresses, downloads of all data, deletion; limits on guessing.
-- Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

-- When the person behind a session last proved who she is; which browser it is in, coarsely; whether it ends with it.
alter table session add column confirmed_at timestamptz not null default now();
alter table session add column browser text;
alter table session add column ends_with_browser boolean not null default false;
grant update (token_hash, confirmed_at, browser, ends_with_browser) on session to quickscan_app;

-- The address that an account is to have once a link mailed to it is used; the link says which address it confirms.
alter table account add column wanted_email text;
alter table one_time_link add column email text;
alter table one_time_link drop constraint one_time_link_purpose_check;
-- Not validated: every row there is kept the narrower rule.
alter table one_time_link add constraint one_time_link_purpose_check
  check (purpose in ('verify-email', 'reset-password', 'change-email')) not valid;

-- Everything that belongs to an account goes with it.
grant delete on account to quickscan_app;

create table data_export (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  language text not null,
  state text not null check (state in ('queued', 'rendering', 'ready', 'failed')),
  requested_at timestamptz not null default now(),
  file_id uuid references stored_file (id),
  check ((state = 'ready') = (file_id is not null))
);
create index data_export_account on data_export (account_id);
create index data_export_file on data_export (file_id);
alter table data_export enable row level security;
alter table data_export force row level security;
create policy data_export_own on data_export to quickscan_app
  using (account_id = app_user_id()) with check (account_id = app_user_id());
grant select, insert, update, delete on data_export to quickscan_app;
grant delete on stored_file to quickscan_app;

-- How often something was tried. A key is a hash: of an account's address, or of where requests come from.
create table limit_count (
  key text primary key,
  count integer not null check (count >= 1),
  since timestamptz not null,
  blocked_until timestamptz
);
alter table limit_count enable row level security;
alter table limit_count force row level security;
create policy limit_count_own on limit_count to quickscan_app
  using (key = app_lookup()) with check (key = app_lookup());
grant select, insert, update, delete on limit_count to quickscan_app;
