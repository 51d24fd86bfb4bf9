-- Passkeys: registered credentials, and the challenges that a browser signs.
-- Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

-- Before there is a session, a passkey is visible only where its hash equals app.lookup.
create table passkey (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  credential_id text not null unique,
  credential_hash text not null unique,
  public_key bytea not null,
  counter bigint not null check (counter >= 0),
  transports text[] not null,
  name text not null check (length(name) between 1 and 60),
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index passkey_account on passkey (account_id);
alter table passkey enable row level security;
alter table passkey force row level security;
create policy passkey_own on passkey to quickscan_app
  using (account_id = app_user_id() or credential_hash = app_lookup())
  with check (account_id = app_user_id());
grant select, insert, delete, update (name, counter, last_used_at) on passkey to quickscan_app;

-- Single use and short-lived. Without an account when somebody is to sign in with it: who, is not known yet.
create table passkey_challenge (
  id uuid primary key,
  challenge_hash text not null unique,
  account_id uuid references account (id) on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index passkey_challenge_account on passkey_challenge (account_id);
create index passkey_challenge_expires on passkey_challenge (expires_at);
alter table passkey_challenge enable row level security;
alter table passkey_challenge force row level security;
create policy passkey_challenge_read on passkey_challenge for select to quickscan_app
  using (account_id = app_user_id() or challenge_hash = app_lookup());
create policy passkey_challenge_make on passkey_challenge for insert to quickscan_app
  with check (account_id = app_user_id() or (account_id is null and challenge_hash = app_lookup()));
create policy passkey_challenge_use on passkey_challenge for update to quickscan_app
  using (account_id = app_user_id() or challenge_hash = app_lookup())
  with check (account_id = app_user_id() or challenge_hash = app_lookup());
-- Whoever comes by clears away what is long worth nothing, and can reach nothing else.
create policy passkey_challenge_clear on passkey_challenge for delete to quickscan_app
  using (expires_at < now() - interval '1 hour');
grant select, insert, delete, update (used_at) on passkey_challenge to quickscan_app;
