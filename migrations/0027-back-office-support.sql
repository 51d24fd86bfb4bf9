-- What support staff may do: organisations with their administrators and join codes, suspension; an account found by its
-- exact address, disabled, without factors or with its mail once more; work that failed. Never answers or scores.
-- Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

-- Organisations ----------------------------------------------------------------------------------

alter table tenant add column suspended_at timestamptz;

-- Nobody runs a suspended organisation, finds its code, follows its invitations, or gets to belong to it.
create policy tenant_administrator_not_suspended on tenant_administrator as restrictive for select to quickscan_app
  using (not exists (select 1 from tenant t where t.id = tenant_id and t.suspended_at is not null));
create policy join_code_not_suspended on join_code as restrictive for select to quickscan_app
  using (not exists (select 1 from tenant t where t.id = tenant_id and t.suspended_at is not null));
drop policy invitation_known on invitation;
create policy invitation_known on invitation for select to quickscan_app
  using (token_hash = app_lookup()
    and not exists (select 1 from tenant t where t.id = tenant_id and t.suspended_at is not null));
create policy membership_not_suspended on membership as restrictive for insert to quickscan_app
  with check (not exists (select 1 from tenant t where t.id = tenant_id and t.suspended_at is not null));

-- Who runs an organisation, by name and address; of other members nothing.
create policy tenant_administrator_listed on tenant_administrator for select to quickscan_content using (true);
create policy member_details_of_administrators on member_details for select to quickscan_content
  using (exists (select 1 from tenant_administrator a
    where a.account_id = member_details.account_id and a.tenant_id = member_details.tenant_id));
grant select (account_id, tenant_id) on tenant_administrator to quickscan_content;
grant select (account_id, tenant_id, name, email) on member_details to quickscan_content;

create policy join_code_renewed on join_code to quickscan_content using (true) with check (true);
grant select (tenant_id, rotated_at), insert, update on join_code to quickscan_content;

-- Accounts ---------------------------------------------------------------------------------------

alter table account add column disabled_at timestamptz;

-- Only by its exact address, and without the password.
create policy account_found on account for select to quickscan_content using (email_hash = app_lookup());
create policy account_disabled on account for update to quickscan_content
  using (email_hash = app_lookup()) with check (email_hash = app_lookup());
grant select (id, email, email_hash, function_group, language, email_verified_at, created_at, disabled_at),
  update (disabled_at) on account to quickscan_content;

create function app_found_account() returns uuid
  language sql stable parallel safe
  as $$ select id from account where email_hash = app_lookup() $$;

create policy session_ended on session to quickscan_content
  using (account_id = app_found_account()) with check (false);
create policy authenticator_reset on authenticator to quickscan_content
  using (account_id = app_found_account()) with check (false);
create policy recovery_code_reset on recovery_code to quickscan_content
  using (account_id = app_found_account()) with check (false);
create policy passkey_reset on passkey to quickscan_content
  using (account_id = app_found_account()) with check (false);
grant select (account_id), delete on session, authenticator, recovery_code, passkey to quickscan_content;

-- A disabled account gets no session, whatever way it proves itself.
create policy session_not_disabled on session as restrictive for insert to quickscan_app
  with check (not exists (select 1 from account a where a.id = account_id and a.disabled_at is not null));

create policy outbox_verification_again on outbox for insert to quickscan_content
  with check (kind = 'send-verification' and user_id = app_found_account());

-- Work -------------------------------------------------------------------------------------------

-- Kinds and states, so that failed work is seen, tried again or dropped; not whose it is.
create policy outbox_watched on outbox for select to quickscan_content using (true);
create policy outbox_failed on outbox for update to quickscan_content
  using (failed_at is not null) with check (true);
grant select (id, kind, created_at, handed_at, done_at, failed_at),
  update (handed_at, done_at, failed_at) on outbox to quickscan_content;
