-- Browsers in which somebody signed in before: only in others a code is asked after the password.
-- Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

create table known_device (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  -- Of the browser's token together with the account: rows of two people in one browser cannot be told to be so.
  token_hash text not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index known_device_account on known_device (account_id);
alter table known_device enable row level security;
alter table known_device force row level security;
create policy known_device_own on known_device to quickscan_app
  using (account_id = app_user_id()) with check (account_id = app_user_id());
grant select, insert, delete, update (expires_at) on known_device to quickscan_app;
