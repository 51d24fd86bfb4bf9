-- People of the back office: the language that each reads it in, recovery codes, invitations by mail, and what a platform
-- administrator may do for a colleague. Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

alter table back_office_account add column language text not null default 'nl';
-- Not validated: every row there is has the default.
alter table back_office_account add constraint back_office_account_language_check
  check (language in ('nl', 'en')) not valid;
alter table back_office_account add column disabled_at timestamptz;

-- Whether this is a platform administrator at work.
create function app_runs_back_office() returns boolean
  language sql stable parallel safe
  as $$ select exists (select 1 from back_office_account
    where id = app_user_id() and role = 'platform-administrator' and disabled_at is null) $$;

-- A disabled account gets no session, whatever it proves; who runs the back office ends those of others, each her own.
create policy back_office_session_not_disabled on back_office_session as restrictive for insert to quickscan_content
  with check (not exists (
    select 1 from back_office_account a where a.id = account_id and a.disabled_at is not null));
create policy back_office_session_ended on back_office_session to quickscan_content
  using (account_id = app_user_id() or app_runs_back_office()) with check (false);

-- A lost app is taken away by who runs the back office.
create policy back_office_authenticator_of_colleague on back_office_authenticator to quickscan_content
  using (app_runs_back_office()) with check (false);

-- Codes for who has no app at hand: shown once, used once.
create table back_office_recovery_code (
  id uuid primary key,
  account_id uuid not null references back_office_account (id) on delete cascade,
  code_hash text not null unique,
  created_at timestamptz not null default now()
);
create index back_office_recovery_code_account on back_office_recovery_code (account_id);
alter table back_office_recovery_code enable row level security;
alter table back_office_recovery_code force row level security;
create policy back_office_recovery_code_own on back_office_recovery_code to quickscan_content
  using (account_id = app_user_id()) with check (account_id = app_user_id());
create policy back_office_recovery_code_of_colleague on back_office_recovery_code to quickscan_content
  using (app_runs_back_office()) with check (false);
grant select, insert, delete on back_office_recovery_code to quickscan_content;

-- An invitation of a colleague has her address; that of the first administrator has none. Its token is made by the worker
-- that mails it, so that it is kept nowhere; before that it has one that nobody knows.
alter table back_office_invitation add column email text;
alter table back_office_invitation add column role text;
alter table back_office_invitation add column language text;
-- Not validated: every row there is has none of them.
alter table back_office_invitation add constraint back_office_invitation_colleague_check
  check ((email is null) = (role is null) and (email is null) = (language is null)
    and role in ('content-manager', 'platform-administrator')) not valid;
create policy back_office_invitation_of_colleague on back_office_invitation to quickscan_content
  using (app_runs_back_office() and email is not null) with check (app_runs_back_office() and email is not null);
grant delete on back_office_invitation to quickscan_content;
-- The worker knows its id, which nobody can guess, from the work it is given.
create policy back_office_invitation_mailed on back_office_invitation for select to quickscan_app
  using (id::text = app_lookup() and email is not null and redeemed_at is null);
create policy back_office_invitation_token on back_office_invitation for update to quickscan_app
  using (id::text = app_lookup() and email is not null and redeemed_at is null)
  with check (id::text = app_lookup() and email is not null and redeemed_at is null);
grant select (id, email, language, expires_at, redeemed_at), update (token_hash) on back_office_invitation
  to quickscan_app;
