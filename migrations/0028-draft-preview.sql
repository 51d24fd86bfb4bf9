-- A draft in the portal, for whom an editor gives the link; and its documents. Runs as quickscan_owner inside one
-- transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

-- Only the hash of a link is kept; it shows its edition for some hours to who has it, and nothing else.
create table preview_link (
  token_hash text primary key,
  edition_id uuid not null references edition (id) on delete cascade,
  account_id uuid not null references back_office_account (id) on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index preview_link_edition on preview_link (edition_id);
create index preview_link_account on preview_link (account_id);
alter table preview_link enable row level security;
alter table preview_link force row level security;
create policy preview_link_known on preview_link for select to quickscan_app using (token_hash = app_lookup());
create policy preview_link_made on preview_link for insert to quickscan_content
  with check (account_id = app_user_id());
create policy preview_link_own on preview_link for select to quickscan_content using (account_id = app_user_id());
create policy preview_link_ended on preview_link for delete to quickscan_content using (account_id = app_user_id());
grant select on preview_link to quickscan_app;
grant select, insert, delete on preview_link to quickscan_content;
