-- Signing in through one's own organisation (OpenID Connect): its settings, who is whom at a provider, and sign-ins
-- under way. Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

-- The sign-in of an organisation. Its administrators manage it; who begins to sign in names the organisation, and sees
-- just that one while it is on.
create table tenant_sign_in (
  tenant_id uuid primary key references tenant (id) on delete cascade,
  issuer text not null check (length(issuer) between 1 and 500),
  client_id text not null check (length(client_id) between 1 and 200),
  -- Encrypted with a key that is not in the database, and bound to this organisation and issuer.
  sealed_secret text not null,
  enabled boolean not null,
  changed_at timestamptz not null
);
alter table tenant_sign_in enable row level security;
alter table tenant_sign_in force row level security;
create policy tenant_sign_in_administered on tenant_sign_in to quickscan_app
  using (tenant_id = app_administered_tenant()) with check (tenant_id = app_administered_tenant());
create policy tenant_sign_in_begun on tenant_sign_in for select to quickscan_app
  using (enabled and tenant_id::text = app_lookup());
grant select, insert, update on tenant_sign_in to quickscan_app;

-- Which organisations have a sign-in that is on: public, as their names are.
create table tenant_sign_in_offer (
  tenant_id uuid primary key references tenant_sign_in (tenant_id) on delete cascade
);
alter table tenant_sign_in_offer enable row level security;
alter table tenant_sign_in_offer force row level security;
create policy tenant_sign_in_offer_read on tenant_sign_in_offer for select to quickscan_app using (true);
create policy tenant_sign_in_offer_made on tenant_sign_in_offer for insert to quickscan_app
  with check (tenant_id = app_administered_tenant());
create policy tenant_sign_in_offer_ended on tenant_sign_in_offer for delete to quickscan_app
  using (tenant_id = app_administered_tenant());
grant select, insert, delete on tenant_sign_in_offer to quickscan_app;

create function keep_tenant_sign_in_offer() returns trigger
  language plpgsql
  as $$
begin
  if new.enabled then
    insert into tenant_sign_in_offer (tenant_id) values (new.tenant_id) on conflict do nothing;
  else
    delete from tenant_sign_in_offer where tenant_id = new.tenant_id;
  end if;
  return null;
end $$;
create trigger tenant_sign_in_offered after insert or update on tenant_sign_in
  for each row execute function keep_tenant_sign_in_offer();

-- A sign-in that was begun. Seen by the hash of its state, which the provider sends back, and later by that of its
-- ticket, which the browser holds while a first sign-in is finished.
create table tenant_sign_in_request (
  id uuid primary key,
  tenant_id uuid not null references tenant (id) on delete cascade,
  issuer text not null,
  client_id text not null,
  state_hash text not null unique,
  -- Of the cookie of the browser that began: no other can finish.
  browser_hash text not null,
  -- The nonce and the verifier of the code, encrypted.
  sealed_checks text not null,
  shared_computer boolean not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  ticket_hash text unique,
  -- Who it is at the provider, once that is proven.
  subject text,
  check ((ticket_hash is null) = (subject is null)),
  check (subject is null or used_at is not null)
);
create index tenant_sign_in_request_tenant on tenant_sign_in_request (tenant_id);
create index tenant_sign_in_request_expires on tenant_sign_in_request (expires_at);
alter table tenant_sign_in_request enable row level security;
alter table tenant_sign_in_request force row level security;
create policy tenant_sign_in_request_known on tenant_sign_in_request to quickscan_app
  using (state_hash = app_lookup() or ticket_hash = app_lookup())
  with check (state_hash = app_lookup() or ticket_hash = app_lookup());
-- Whoever comes by clears away what is worth nothing any more, and can reach nothing else.
create policy tenant_sign_in_request_clear on tenant_sign_in_request for delete to quickscan_app
  using (expires_at < now());
grant select, insert, delete, update (used_at, ticket_hash, subject, expires_at)
  on tenant_sign_in_request to quickscan_app;

-- Who somebody is at a provider: its issuer and its name for her, never an address. Before there is a session it is
-- visible only where its hash equals app.lookup.
create table identity (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  -- Through which organisation it came.
  tenant_id uuid not null references tenant (id) on delete cascade,
  issuer text not null,
  subject text not null,
  identity_hash text not null unique,
  created_at timestamptz not null,
  unique (issuer, subject)
);
create index identity_account on identity (account_id);
create index identity_tenant on identity (tenant_id);
alter table identity enable row level security;
alter table identity force row level security;
create policy identity_read on identity for select to quickscan_app
  using (account_id = app_user_id() or identity_hash = app_lookup());
-- Nobody claims to be somebody: a finished sign-in of that issuer must say so.
create policy identity_proven on identity for insert to quickscan_app
  with check (account_id = app_user_id() and exists (
    select 1 from tenant_sign_in_request r
    where r.ticket_hash = app_lookup() and r.expires_at > now()
      and r.tenant_id = identity.tenant_id and r.issuer = identity.issuer and r.subject = identity.subject));
create policy identity_own_ended on identity for delete to quickscan_app using (account_id = app_user_id());
grant select, insert, delete on identity to quickscan_app;

-- The organisation's own sign-in lets in, as a join code and an invitation do.
create policy membership_by_tenant_sign_in on membership for insert to quickscan_app
  with check (account_id = app_user_id() and state = 'confirmed' and role = 'member' and exists (
    select 1 from tenant_sign_in_request r
    where r.ticket_hash = app_lookup() and r.expires_at > now() and r.tenant_id = membership.tenant_id));
