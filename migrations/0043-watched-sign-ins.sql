-- The back office sees how an organisation's own sign-in stands, and turns it off; never its secret. A respondent is told that
-- her second factor was taken away. Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

create policy tenant_sign_in_watched on tenant_sign_in for select to quickscan_content using (true);
create policy tenant_sign_in_turned_off on tenant_sign_in for update to quickscan_content
  using (true) with check (not enabled);
grant select (tenant_id, issuer, client_id, enabled, changed_at), update (enabled) on tenant_sign_in
  to quickscan_content;

-- By the trigger that keeps it true.
create policy tenant_sign_in_offer_withdrawn on tenant_sign_in_offer to quickscan_content
  using (true) with check (false);
grant select, delete on tenant_sign_in_offer to quickscan_content;

-- Whose second factor support staff took away is told so by mail.
create policy outbox_told_of_reset on outbox for insert to quickscan_content
  with check (kind = 'send-second-factor-reset' and user_id = app_found_account());
