-- The back office asks a second factor of everybody, and limits guessing as the portal does.
-- Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

create table back_office_authenticator (
  account_id uuid primary key references back_office_account (id) on delete cascade,
  -- Encrypted with a key that is not in the database.
  sealed_secret text not null,
  created_at timestamptz not null default now(),
  -- Null until its first code showed that it works; it counts for nothing before.
  confirmed_at timestamptz,
  -- The time step (30 s) of the last code: none of it or before works again.
  last_step bigint not null default 0
);
alter table back_office_authenticator enable row level security;
alter table back_office_authenticator force row level security;
create policy back_office_authenticator_of_account on back_office_authenticator to quickscan_content
  using (account_id = app_user_id()) with check (account_id = app_user_id());
grant select, insert, delete, update (confirmed_at, last_step) on back_office_authenticator to quickscan_content;

-- When the second factor was shown; a session without it opens nothing but the page that asks for it.
alter table back_office_session add column second_factor_at timestamptz;

create policy limit_count_of_back_office on limit_count to quickscan_content
  using (key = app_lookup()) with check (key = app_lookup());
grant select, insert, update, delete on limit_count to quickscan_content;
