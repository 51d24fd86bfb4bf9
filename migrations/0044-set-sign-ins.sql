-- The back office sets an organisation's own sign-in. It seals the secret with the public half of a letterbox that only the
-- API can open, and never reads what was sealed. Runs as quickscan_owner inside one transaction. Forward only: expand, then
-- contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

-- The public half, from the process that has the key; one row.
create table sealing_key (
  one boolean primary key default true check (one),
  public_half text not null check (length(public_half) = 43),
  -- When it took the place of another: what was sealed before cannot be opened any more.
  replaced_at timestamptz
);
alter table sealing_key enable row level security;
alter table sealing_key force row level security;
create policy sealing_key_published on sealing_key to quickscan_app using (true) with check (true);
create policy sealing_key_read on sealing_key for select to quickscan_content using (true);
grant select, insert, update on sealing_key to quickscan_app;
grant select on sealing_key to quickscan_content;

-- Only a platform administrator at work; the sealed secret is written, and read by no one here.
drop policy tenant_sign_in_turned_off on tenant_sign_in;
create policy tenant_sign_in_made_by_support on tenant_sign_in for insert to quickscan_content
  with check (app_runs_back_office());
create policy tenant_sign_in_changed_by_support on tenant_sign_in for update to quickscan_content
  using (app_runs_back_office()) with check (app_runs_back_office());
create policy tenant_sign_in_removed_by_support on tenant_sign_in for delete to quickscan_content
  using (app_runs_back_office());
grant insert (tenant_id, issuer, client_id, sealed_secret, enabled, changed_at),
  update (issuer, client_id, sealed_secret, enabled, changed_at), delete on tenant_sign_in to quickscan_content;

-- By the trigger that keeps it true: offered is only what is on.
create policy tenant_sign_in_offer_made_by_support on tenant_sign_in_offer for insert to quickscan_content
  with check (exists (select 1 from tenant_sign_in s where s.tenant_id = tenant_sign_in_offer.tenant_id and s.enabled));
grant insert on tenant_sign_in_offer to quickscan_content;
