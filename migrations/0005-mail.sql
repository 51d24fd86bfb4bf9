-- Mail: one row per message with its state, and the addresses that get none.
-- Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

-- A message has the id of the outbox row that asked for it. Its address is kept as a keyed hash only.
create table mail_message (
  id uuid primary key,
  -- Null for somebody without an account.
  account_id uuid references account (id) on delete cascade,
  -- The text in the content, such as verify-email.
  kind text not null,
  address_hash text not null,
  state text not null check (state in ('queued', 'sending', 'sent', 'bounced', 'suppressed', 'failed')),
  attempts integer not null default 0 check (attempts >= 0),
  created_at timestamptz not null default now(),
  tried_at timestamptz,
  sent_at timestamptz,
  -- When a mail server reported that it has to wait.
  delayed_at timestamptz,
  -- When it bounced, was kept back or was given up.
  ended_at timestamptz,
  -- What a mail server said of it last: an enhanced status code (RFC 3463).
  status text check (status ~ '^[245]\.\d{1,3}\.\d{1,3}$')
);
create index mail_message_account on mail_message (account_id, kind, created_at);
alter table mail_message enable row level security;
alter table mail_message force row level security;
-- Its owner sees it; and who proves to know its id (a bounce, an unsubscription) sees just this one.
create policy mail_message_read on mail_message for select to quickscan_app
  using (account_id = app_user_id() or id::text = app_lookup());
create policy mail_message_add on mail_message for insert to quickscan_app
  with check (account_id = app_user_id() or (account_id is null and id::text = app_lookup()));
create policy mail_message_change on mail_message for update to quickscan_app
  using (account_id = app_user_id() or id::text = app_lookup())
  with check (account_id = app_user_id() or id::text = app_lookup());
grant select, insert on mail_message to quickscan_app;
-- Whose message it is, and for which address, never changes.
grant update (state, attempts, tried_at, sent_at, delayed_at, ended_at, status) on mail_message to quickscan_app;

-- Addresses that get no mail: by their keyed hash, visible only to who looks for that very address.
create table mail_suppression (
  address_hash text not null,
  reason text not null check (reason in ('bounced', 'unsubscribed')),
  since timestamptz not null default now(),
  primary key (address_hash, reason)
);
alter table mail_suppression enable row level security;
alter table mail_suppression force row level security;
create policy mail_suppression_of_address on mail_suppression to quickscan_app
  using (address_hash = app_lookup()) with check (address_hash = app_lookup());
grant select, insert, delete on mail_suppression to quickscan_app;
