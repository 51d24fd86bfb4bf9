-- Nobody signs in through an organisation that is suspended, nor is its sign-in offered. Runs as quickscan_owner inside
-- one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

create policy tenant_sign_in_not_suspended on tenant_sign_in as restrictive for select to quickscan_app
  using (not exists (select 1 from tenant t where t.id = tenant_id and t.suspended_at is not null));
create policy tenant_sign_in_offer_not_suspended on tenant_sign_in_offer as restrictive for select to quickscan_app
  using (not exists (select 1 from tenant t where t.id = tenant_id and t.suspended_at is not null));
