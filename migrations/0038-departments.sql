-- In which department of her organisation somebody is, and rounds that show departments beside each other.
-- Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

-- Apart from the membership, so that its own walls hold: only she and who runs her organisation see it. Goes with the
-- membership.
create table member_department (
  membership_id uuid primary key,
  account_id uuid not null,
  tenant_id uuid not null,
  department text not null check (department <> ''),
  foreign key (membership_id, account_id, tenant_id)
    references membership (id, account_id, tenant_id) on delete cascade
);
create index member_department_account on member_department (account_id);
create index member_department_tenant on member_department (tenant_id);
alter table member_department enable row level security;
alter table member_department force row level security;
create policy member_department_own on member_department for select to quickscan_app
  using (account_id = app_user_id());
create policy member_department_administered on member_department to quickscan_app
  using (tenant_id = app_administered_tenant()) with check (tenant_id = app_administered_tenant());
grant select, insert, delete, update (department) on member_department to quickscan_app;
-- The worker divides a round by it on closing.
create policy member_department_counted on member_department for select to quickscan_aggregate using (true);
grant select (account_id, tenant_id, department) on member_department to quickscan_aggregate;

-- Never changes: whoever joins was told. Only what is confidential is split: in rounds of the other kinds people agreed
-- to show each other more, and then they hide nobody.
alter table round add column by_department boolean not null default false;
alter table round add constraint round_by_department_confidential
  check (not by_department or kind = 'confidential') not valid;
grant select (by_department) on round to quickscan_aggregate;
