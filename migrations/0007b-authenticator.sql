-- An authenticator app beside the password, and recovery codes for when it is not at hand.
-- Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

create table authenticator (
  account_id uuid primary key references account (id) on delete cascade,
  -- Encrypted with a key that is not in the database.
  sealed_secret text not null,
  created_at timestamptz not null default now(),
  -- Null until its first code showed that it works; it counts for nothing before.
  confirmed_at timestamptz,
  -- The time step (30 s) of the last code: none of it or before works again.
  last_step bigint not null default 0
);
alter table authenticator enable row level security;
alter table authenticator force row level security;
create policy authenticator_own on authenticator to quickscan_app
  using (account_id = app_user_id()) with check (account_id = app_user_id());
grant select, insert, delete, update (confirmed_at, last_step) on authenticator to quickscan_app;

create table recovery_code (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  code_hash text not null,
  created_at timestamptz not null default now(),
  used_at timestamptz,
  unique (account_id, code_hash)
);
alter table recovery_code enable row level security;
alter table recovery_code force row level security;
create policy recovery_code_own on recovery_code to quickscan_app
  using (account_id = app_user_id()) with check (account_id = app_user_id());
grant select, insert, delete, update (used_at) on recovery_code to quickscan_app;
