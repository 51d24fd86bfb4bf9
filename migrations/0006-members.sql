-- Belonging to an organisation and running it: roles, join codes, invitations, what administrators see of members,
-- limits on guessing, and the audit log. Runs as quickscan_owner inside one transaction. Forward only: expand, then
-- contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

-- What somebody is called, if she says so; shown to the administrators of her organisation.
alter table account add column name text;

alter table membership add column role text not null default 'member' check (role in ('member', 'administrator'));
alter table membership add column joined_at timestamptz;

-- The owner sees no rows through forced walls; what follows concerns all of them.
alter table account no force row level security;
alter table membership no force row level security;
-- One person, one organisation: what is confirmed stays, else what was asked last.
delete from membership older using membership kept
where older.account_id = kept.account_id and older.id <> kept.id
  and (kept.state = 'confirmed', kept.created_at, kept.id) > (older.state = 'confirmed', older.created_at, older.id);
update membership set joined_at = created_at where state = 'confirmed';

-- A row a person at most, and a migration runs in one transaction: made while writes wait.
-- squawk-ignore require-concurrent-index-creation
create unique index membership_one_each on membership (account_id);
-- squawk-ignore require-concurrent-index-creation
create unique index membership_of_account on membership (id, account_id, tenant_id);
-- squawk-ignore require-concurrent-index-creation
create unique index membership_with_role on membership (account_id, tenant_id, role);

-- The proof that somebody runs an organisation. Policies of other tables read it, so its own policies to read it ask
-- no other table. The reference keeps it true: it goes when the membership goes.
create table tenant_administrator (
  account_id uuid primary key,
  tenant_id uuid not null,
  role text not null default 'administrator' check (role = 'administrator'),
  foreign key (account_id, tenant_id, role) references membership (account_id, tenant_id, role) on delete cascade
);
create index tenant_administrator_tenant on tenant_administrator (tenant_id);
alter table tenant_administrator enable row level security;
alter table tenant_administrator force row level security;
create policy tenant_administrator_own on tenant_administrator for select to quickscan_app
  using (account_id = app_user_id());
create policy tenant_administrator_noted on tenant_administrator for insert to quickscan_app
  with check (exists (
    select 1 from membership m
    where m.account_id = tenant_administrator.account_id and m.tenant_id = tenant_administrator.tenant_id
      and m.role = 'administrator' and m.state = 'confirmed'));
grant select, insert on tenant_administrator to quickscan_app;

-- The organisation that the user of this transaction runs; null when she runs none.
create function app_administered_tenant() returns uuid
  language sql stable parallel safe
  as $$ select tenant_id from tenant_administrator where account_id = app_user_id() $$;

create function note_administrator() returns trigger
  language plpgsql
  as $$
begin
  insert into tenant_administrator (account_id, tenant_id) values (new.account_id, new.tenant_id);
  return null;
end $$;
create trigger membership_administrator_new after insert on membership
  for each row when (new.role = 'administrator' and new.state = 'confirmed') execute function note_administrator();
create trigger membership_administrator_made after update of role, state on membership
  for each row when (new.role = 'administrator' and new.state = 'confirmed'
    and (old.role, old.state) is distinct from (new.role, new.state)) execute function note_administrator();

-- What administrators see of a member, copied from her account, so that the account stays walled to its owner. An
-- address that was never confirmed is not shown.
create table member_details (
  membership_id uuid primary key,
  account_id uuid not null,
  tenant_id uuid not null,
  name text,
  email text not null,
  function_group text not null,
  foreign key (membership_id, account_id, tenant_id)
    references membership (id, account_id, tenant_id) on delete cascade
);
create index member_details_account on member_details (account_id);
create index member_details_tenant on member_details (tenant_id);
insert into member_details (membership_id, account_id, tenant_id, name, email, function_group)
select m.id, m.account_id, m.tenant_id, a.name, a.email, a.function_group
from membership m join account a on a.id = m.account_id where a.email_verified_at is not null;
alter table account force row level security;
alter table membership force row level security;
alter table member_details enable row level security;
alter table member_details force row level security;
create policy member_details_own on member_details to quickscan_app
  using (account_id = app_user_id()) with check (account_id = app_user_id());
create policy member_details_administered on member_details for select to quickscan_app
  using (tenant_id = app_administered_tenant());
grant select, insert, update on member_details to quickscan_app;

create function keep_member_details() returns trigger
  language plpgsql
  as $$
begin
  insert into member_details (membership_id, account_id, tenant_id, name, email, function_group)
  select id, account_id, tenant_id, new.name, new.email, new.function_group
  from membership where account_id = new.id
  on conflict (membership_id) do update
    set name = excluded.name, email = excluded.email, function_group = excluded.function_group;
  return null;
end $$;
create trigger account_details_kept after update of name, email, function_group, email_verified_at on account
  for each row when (new.email_verified_at is not null) execute function keep_member_details();

create function note_member_details() returns trigger
  language plpgsql
  as $$
begin
  insert into member_details (membership_id, account_id, tenant_id, name, email, function_group)
  select new.id, new.account_id, new.tenant_id, name, email, function_group
  from account where id = new.account_id and email_verified_at is not null;
  return null;
end $$;
create trigger membership_details_noted after insert on membership
  for each row execute function note_member_details();

-- The code with which colleagues join. Its administrators may read it; whoever has it finds it by its hash.
create table join_code (
  tenant_id uuid primary key references tenant (id) on delete cascade,
  code text not null,
  code_hash text not null unique,
  rotated_at timestamptz not null
);
alter table join_code enable row level security;
alter table join_code force row level security;
create policy join_code_administered on join_code to quickscan_app
  using (tenant_id = app_administered_tenant()) with check (tenant_id = app_administered_tenant());
create policy join_code_known on join_code for select to quickscan_app using (code_hash = app_lookup());
grant select, insert, update on join_code to quickscan_app;

-- An invitation goes when it is used. Only the hash of its token is kept, once its mail was made.
create table invitation (
  id uuid primary key,
  tenant_id uuid not null references tenant (id) on delete cascade,
  email text not null,
  role text not null default 'member' check (role in ('member', 'administrator')),
  language text not null,
  token_hash text unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  unique (tenant_id, email)
);
create index invitation_email on invitation (email);
alter table invitation enable row level security;
alter table invitation force row level security;
create policy invitation_administered on invitation to quickscan_app
  using (tenant_id = app_administered_tenant()) with check (tenant_id = app_administered_tenant());
create policy invitation_known on invitation for select to quickscan_app using (token_hash = app_lookup());
create policy invitation_used on invitation for delete to quickscan_app using (token_hash = app_lookup());
-- A platform administrator makes an organisation together with the invitation of its first administrator.
create policy invitation_first on invitation for insert to quickscan_content with check (role = 'administrator');
grant select, insert, delete, update (token_hash, created_at, expires_at) on invitation to quickscan_app;
grant insert on invitation to quickscan_content;

-- Nobody lets herself in: she asks, or knows the code, or was invited. Only who runs the organisation changes a
-- membership; she and its owner may end it.
drop policy membership_request on membership;
create policy membership_request on membership for insert to quickscan_app
  with check (account_id = app_user_id() and state = 'requested' and role = 'member' and joined_at is null);
create policy membership_by_code on membership for insert to quickscan_app
  with check (account_id = app_user_id() and state = 'confirmed' and role = 'member' and exists (
    select 1 from join_code c where c.tenant_id = membership.tenant_id and c.code_hash = app_lookup()));
create policy membership_by_invitation on membership for insert to quickscan_app
  with check (account_id = app_user_id() and state = 'confirmed' and exists (
    select 1 from invitation i
    where i.tenant_id = membership.tenant_id and i.role = membership.role and i.token_hash = app_lookup()
      and i.expires_at > now()));
create policy membership_administered on membership for select to quickscan_app
  using (tenant_id = app_administered_tenant());
create policy membership_decided on membership for update to quickscan_app
  using (tenant_id = app_administered_tenant()) with check (tenant_id = app_administered_tenant());
create policy membership_left on membership for delete to quickscan_app using (account_id = app_user_id());
create policy membership_ended on membership for delete to quickscan_app
  using (tenant_id = app_administered_tenant());
grant delete, update (state, role, joined_at) on membership to quickscan_app;

-- Audit ------------------------------------------------------------------------------------------

-- Who an actor is. Goes with the account; the log keeps a random pseudonym that leads nowhere then.
create table audit_actor (
  account_id uuid primary key references account (id) on delete cascade,
  pseudonym uuid not null unique default gen_random_uuid()
);
alter table audit_actor enable row level security;
alter table audit_actor force row level security;
create policy audit_actor_own on audit_actor to quickscan_app
  using (account_id = app_user_id()) with check (account_id = app_user_id());
grant select, insert on audit_actor to quickscan_app;

-- Append-only by grant: nobody who works with the product may change, remove or read it here.
create table audit_entry (
  id uuid primary key,
  at timestamptz not null default now(),
  action text not null,
  object_kind text not null,
  object_id uuid not null,
  tenant_id uuid,
  result text not null check (result in ('done', 'refused')),
  origin text not null check (origin in ('portal', 'back-office', 'operator')),
  -- Null for the operator of the installation.
  actor uuid
);
create index audit_entry_tenant on audit_entry (tenant_id, at);
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy audit_entry_by_oneself on audit_entry for insert to quickscan_app
  with check (actor = (select pseudonym from audit_actor where account_id = app_user_id()));
create policy audit_entry_by_operator on audit_entry for insert to quickscan_content
  with check (actor is null and origin in ('back-office', 'operator'));
grant insert on audit_entry to quickscan_app, quickscan_content;
