-- Making an administrator a plain member again; taking away the second factor of a member.
-- Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

-- The proof that somebody runs an organisation follows her role, whoever changes it: the row stays, and proves nothing
-- while it says `member`.
alter table tenant_administrator drop constraint tenant_administrator_role_check;
alter table tenant_administrator
  drop constraint tenant_administrator_account_id_tenant_id_role_fkey;
-- Not validated: every row there is kept the same rule until now.
alter table tenant_administrator add constraint tenant_administrator_membership
  foreign key (account_id, tenant_id, role) references membership (account_id, tenant_id, role)
  on delete cascade on update cascade not valid;

create or replace function app_administered_tenant() returns uuid
  language sql stable parallel safe
  as $$ select tenant_id from tenant_administrator where account_id = app_user_id() and role = 'administrator' $$;

-- Who was one before has her row already, which became true again with her role.
create or replace function note_administrator() returns trigger
  language plpgsql
  as $$
begin
  insert into tenant_administrator (account_id, tenant_id) values (new.account_id, new.tenant_id)
  on conflict do nothing;
  return null;
end $$;

-- The second factor of a member is taken away in her own context, by the job that this asks for; who runs her
-- organisation may ask it, and so may the back office.
create policy outbox_reset_of_member on outbox for insert to quickscan_app
  with check (kind = 'reset-second-factor' and exists (
    select 1 from membership m
    where m.account_id = outbox.user_id and m.id = outbox.subject_id and m.state = 'confirmed'
      and m.tenant_id = app_administered_tenant() and m.account_id <> app_user_id()));
create policy outbox_reset_by_operator on outbox for insert to quickscan_content
  with check (kind = 'reset-second-factor' and user_id is not null);
