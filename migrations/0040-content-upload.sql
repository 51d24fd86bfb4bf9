-- Content that an editor uploaded and has before her, until she confirms that it becomes the draft. Runs as
-- quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

create table content_upload (
  id uuid primary key,
  account_id uuid not null references back_office_account (id) on delete cascade,
  -- The fingerprint of the content that it was compared with.
  base_hash text not null,
  -- Its files, by path.
  files jsonb not null,
  created_at timestamptz not null
);
-- Of each editor the last one.
create unique index content_upload_account on content_upload (account_id);
alter table content_upload enable row level security;
alter table content_upload force row level security;
create policy content_upload_own on content_upload for all to quickscan_content
  using (account_id = app_user_id()) with check (account_id = app_user_id());
grant select, insert, delete on content_upload to quickscan_content;
