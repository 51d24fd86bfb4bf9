-- Retention: when an account was last used, what was announced to go, and a role that removes what is past its time.
-- Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

-- By the day: more is not needed, and would tell when somebody works. Whoever is here already begins today.
-- A stable default: no row is rewritten.
-- squawk-ignore adding-field-with-default
alter table account add column last_used_on date not null default current_date;

-- What was announced to its owner: that her account, or a draft, goes in so many days. Another use since, and it counts
-- no more.
create table retention_notice (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  -- The draft that is to go; null where it is the account.
  attempt_id uuid references attempt (id) on delete cascade,
  days integer not null check (days in (60, 30, 7)),
  unused_since date not null,
  -- Null until its mail has gone.
  announced_on date,
  unique nulls not distinct (account_id, attempt_id, days, unused_since)
);
create index retention_notice_attempt on retention_notice (attempt_id);
alter table retention_notice enable row level security;
alter table retention_notice force row level security;
create policy retention_notice_own on retention_notice to quickscan_app
  using (account_id = app_user_id()) with check (account_id = app_user_id());
create policy retention_notice_all on retention_notice to quickscan_retention using (true) with check (true);
grant select, delete, update (announced_on) on retention_notice to quickscan_app;
grant select, insert, delete on retention_notice to quickscan_retention;

-- Accounts and drafts, since when they were not used, and from when they may go (PRODUCT P-8). Shows to each role what
-- its own walls let through.
create view unused_data with (security_invoker = true) as
select id as account_id, null::uuid as attempt_id, last_used_on as unused_since,
  (last_used_on + interval '24 months')::date as due_on
from account
union all
select account_id, attempt_id, unused_since, (unused_since + interval '12 months')::date
from (
  select t.account_id, t.id as attempt_id,
    (greatest(t.started_at, (select max(w.answered_at) from answer w where w.attempt_id = t.id))
      at time zone 'UTC')::date as unused_since
  from attempt t where t.state = 'draft') draft;
grant select on unused_data to quickscan_app, quickscan_retention;

-- The role that does it sees ids and dates.
create policy account_dates on account for select to quickscan_retention using (true);
grant select (id, last_used_on) on account to quickscan_retention;
create policy attempt_dates on attempt for select to quickscan_retention using (true);
create policy attempt_unused on attempt for delete to quickscan_retention using (state = 'draft');
grant select (id, account_id, state, started_at), delete on attempt to quickscan_retention;
create policy answer_dates on answer for select to quickscan_retention using (true);
grant select (attempt_id, answered_at) on answer to quickscan_retention;
create policy outbox_dates on outbox for select to quickscan_retention using (true);
create policy outbox_retention on outbox for insert to quickscan_retention
  with check (kind in ('announce-removal', 'remove-unused-account'));
create policy outbox_old on outbox for delete to quickscan_retention
  using (done_at is not null or failed_at is not null);
grant select (id, kind, user_id, done_at, failed_at), insert, delete on outbox to quickscan_retention;

create policy session_old on session to quickscan_retention using (true);
grant select (id, expires_at), delete on session to quickscan_retention;
create policy one_time_link_old on one_time_link to quickscan_retention using (true);
grant select (id, expires_at), delete on one_time_link to quickscan_retention;
create policy sign_in_request_old on sign_in_request to quickscan_retention using (true);
grant select (id, expires_at), delete on sign_in_request to quickscan_retention;
create policy passkey_challenge_old on passkey_challenge to quickscan_retention using (true);
grant select (id, expires_at), delete on passkey_challenge to quickscan_retention;
create policy invitation_old on invitation to quickscan_retention using (true);
grant select (id, expires_at), delete on invitation to quickscan_retention;
create policy limit_count_old on limit_count to quickscan_retention using (true);
grant select (since, blocked_until), delete on limit_count to quickscan_retention;
create policy mail_message_old on mail_message to quickscan_retention using (true);
grant select (id, created_at), delete on mail_message to quickscan_retention;
create policy data_export_old on data_export to quickscan_retention using (true);
grant select (id, requested_at, file_id), delete on data_export to quickscan_retention;
create policy report_old on report to quickscan_retention using (true);
grant select (id, requested_at, file_id), delete on report to quickscan_retention;
create policy stored_file_old on stored_file to quickscan_retention using (true);
grant select (id), delete on stored_file to quickscan_retention;
