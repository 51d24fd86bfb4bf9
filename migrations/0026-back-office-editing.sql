-- Editing in the back office: what was changed in texts and by whom, editions that are published at a set time or taken
-- back, and who of the back office did what. Runs as quickscan_owner inside one transaction. Forward only: expand, then
-- contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

-- Only a draft has a time; who set it publishes it.
alter table edition add column publish_at timestamptz;
alter table edition add column publish_by uuid;
-- Published once and taken back: it is no edition to return to.
alter table edition add column withdrawn_at timestamptz;

-- Every change of a text in the back office. Append-only by grant. The edition of the draft may be gone since.
create table content_change (
  id uuid primary key,
  scan_code text not null references scan (code),
  edition_number integer not null,
  file text not null,
  -- Where in the file, as changes of editions name it; empty for the text of a page.
  place text not null,
  before text,
  after text,
  account_id uuid references back_office_account (id) on delete set null,
  at timestamptz not null
);
create index content_change_of_text on content_change (file, place, at);
create index content_change_account on content_change (account_id);
alter table content_change enable row level security;
alter table content_change force row level security;
create policy content_change_read on content_change for select to quickscan_content using (true);
create policy content_change_by_oneself on content_change for insert to quickscan_content
  with check (account_id = app_user_id());
grant select, insert on content_change to quickscan_content;

-- Who of the back office an actor in the audit log is.
create table back_office_actor (
  account_id uuid primary key references back_office_account (id) on delete cascade,
  pseudonym uuid not null unique default gen_random_uuid()
);
alter table back_office_actor enable row level security;
alter table back_office_actor force row level security;
create policy back_office_actor_read on back_office_actor for select to quickscan_content using (true);
create policy back_office_actor_own on back_office_actor for insert to quickscan_content
  with check (account_id = app_user_id());
grant select, insert on back_office_actor to quickscan_content;

-- The back office adds what its people do, each in her own name, and reads the whole log. It changes and removes nothing.
create policy audit_entry_of_back_office on audit_entry for insert to quickscan_content
  with check (origin = 'back-office'
    and actor = (select pseudonym from back_office_actor where account_id = app_user_id()));
create policy audit_entry_read on audit_entry for select to quickscan_content using (true);
grant select on audit_entry to quickscan_content;
