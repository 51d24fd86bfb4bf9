-- Signing in with a code by mail; accounts without a password; how strong the proof of a session was.
-- Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

-- A passkey, a password, or neither. Whatever reads it compares with nobody's where there is none.
-- squawk-ignore ban-drop-not-null
alter table account alter column password_hash drop not null;

-- How many factors were proven when the session was opened.
alter table session add column factors integer not null default 1 constraint session_factors check (factors in (1, 2));

-- A sign-in that waits for a code. The browser that asked holds the token; a code is worth nothing without it. An
-- address that nobody has gets a row too, without an account, so that nothing tells the two apart.
create table sign_in_request (
  id uuid primary key,
  token_hash text not null unique,
  account_id uuid references account (id) on delete cascade,
  kind text not null check (kind in ('mailed-code', 'new-device', 'authenticator')),
  -- Of a mailed code; null until its mail is made.
  code_hash text,
  tries integer not null default 0 check (tries between 0 and 5),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  redeemed_at timestamptz
);
create index sign_in_request_account on sign_in_request (account_id);
create index sign_in_request_expires on sign_in_request (expires_at);
alter table sign_in_request enable row level security;
alter table sign_in_request force row level security;
create policy sign_in_request_read on sign_in_request for select to quickscan_app
  using (account_id = app_user_id() or token_hash = app_lookup());
create policy sign_in_request_open on sign_in_request for insert to quickscan_app
  with check (account_id = app_user_id() or (account_id is null and token_hash = app_lookup()));
create policy sign_in_request_try on sign_in_request for update to quickscan_app
  using (account_id = app_user_id() or token_hash = app_lookup())
  with check (account_id = app_user_id() or token_hash = app_lookup());
-- Whoever comes by clears away what is long worth nothing, and can reach nothing else.
create policy sign_in_request_clear on sign_in_request for delete to quickscan_app
  using (expires_at < now() - interval '1 day');
-- Whose it is, what it is for and how long it lasts never change.
grant select, insert, delete, update (code_hash, tries, redeemed_at) on sign_in_request to quickscan_app;

-- An address that nobody has leaves the same trace as a known one, so that the answer takes as long.
create policy outbox_sign_in_code_for_nobody on outbox for insert to quickscan_app
  with check (user_id is null and kind = 'send-sign-in-code');
