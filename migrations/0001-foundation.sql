-- Foundation: content editions, tenants, accounts, attempts, reports, outbox, back-office sign-in.
-- Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

-- The context of a transaction. An empty or missing context means "no rows".
create function app_user_id() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.user_id', true), '')::uuid $$;

create function app_lookup() returns text
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.lookup', true), '') $$;

-- Content ---------------------------------------------------------------------------------------

create table scan (
  code text primary key
);

create table edition (
  id uuid primary key,
  scan_code text not null references scan (code),
  number integer not null check (number >= 1),
  state text not null check (state in ('draft', 'published', 'superseded')),
  languages text[] not null check (cardinality(languages) >= 1),
  content_hash text not null,
  created_at timestamptz not null default now(),
  published_at timestamptz,
  unique (scan_code, number),
  check (state = 'draft' or published_at is not null)
);
create unique index edition_one_published on edition (scan_code) where state = 'published';
create unique index edition_one_draft on edition (scan_code) where state = 'draft';

create table edition_text (
  edition_id uuid not null references edition (id) on delete cascade,
  language text not null,
  title text not null,
  subject text not null,
  remark text not null,
  primary key (edition_id, language)
);

create table cluster (
  edition_id uuid not null references edition (id) on delete cascade,
  code text not null,
  position integer not null,
  primary key (edition_id, code),
  unique (edition_id, position)
);

create table cluster_text (
  edition_id uuid not null,
  cluster_code text not null,
  language text not null,
  name text not null,
  description text not null,
  primary key (edition_id, cluster_code, language),
  foreign key (edition_id, cluster_code) references cluster (edition_id, code) on delete cascade
);

create table function_group (
  edition_id uuid not null references edition (id) on delete cascade,
  code text not null,
  position integer not null,
  primary key (edition_id, code),
  unique (edition_id, position)
);

create table function_group_text (
  edition_id uuid not null,
  function_group_code text not null,
  language text not null,
  name text not null,
  description text not null,
  primary key (edition_id, function_group_code, language),
  foreign key (edition_id, function_group_code) references function_group (edition_id, code) on delete cascade
);

create table statement (
  edition_id uuid not null,
  code integer not null check (code >= 1),
  cluster_code text not null,
  position integer not null,
  primary key (edition_id, code),
  unique (edition_id, position),
  foreign key (edition_id, cluster_code) references cluster (edition_id, code) on delete cascade
);
create index statement_cluster on statement (edition_id, cluster_code);

create table statement_text (
  edition_id uuid not null,
  statement_code integer not null,
  language text not null,
  title text not null,
  statement text not null,
  explanation text not null,
  inactive text not null,
  starting text not null,
  on_track text not null,
  advanced text not null,
  "leading" text not null,
  unknown text not null,
  primary key (edition_id, statement_code, language),
  foreign key (edition_id, statement_code) references statement (edition_id, code) on delete cascade
);

create table answer_name (
  edition_id uuid not null references edition (id) on delete cascade,
  language text not null,
  answer text not null check (answer in ('inactive', 'starting', 'onTrack', 'advanced', 'leading', 'unknown')),
  name text not null,
  primary key (edition_id, language, answer)
);

-- Feedback on a cluster, or on the total where cluster_code is null.
create table feedback_text (
  id uuid primary key,
  edition_id uuid not null references edition (id) on delete cascade,
  cluster_code text,
  language text not null,
  outcome text not null
    check (outcome in ('inactive', 'starting', 'onTrack', 'advanced', 'leading', 'tooLittleKnown')),
  text text not null,
  unique nulls not distinct (edition_id, cluster_code, language, outcome),
  foreign key (edition_id, cluster_code) references cluster (edition_id, code) on delete cascade
);

create table page_text (
  edition_id uuid not null references edition (id) on delete cascade,
  slug text not null,
  language text not null,
  title text not null,
  body text not null,
  primary key (edition_id, slug, language)
);

create table mail_text (
  edition_id uuid not null references edition (id) on delete cascade,
  kind text not null,
  language text not null,
  subject text not null,
  heading text not null,
  body text[] not null,
  button text not null,
  why text not null,
  primary key (edition_id, kind, language)
);

-- A published edition never changes: its rows may be written only while it is a draft.
create function refuse_change_of_published_edition() returns trigger
  language plpgsql
  as $$
declare
  changed record := case when tg_op = 'DELETE' then old else new end;
begin
  if exists (select 1 from edition where id = changed.edition_id and state <> 'draft') then
    raise exception 'edition % is published and cannot change', changed.edition_id
      using errcode = 'QS001';
  end if;
  return changed;
end $$;

create function refuse_rewrite_of_edition() returns trigger
  language plpgsql
  as $$
begin
  if tg_op = 'DELETE' then
    if old.state <> 'draft' then
      raise exception 'edition % is published and cannot be removed', old.id using errcode = 'QS001';
    end if;
    return old;
  end if;
  if old.state <> 'draft' and (new.id, new.scan_code, new.number, new.languages, new.content_hash, new.published_at)
      is distinct from (old.id, old.scan_code, old.number, old.languages, old.content_hash, old.published_at)
    or (old.state <> 'draft' and new.state = 'draft') then
    raise exception 'edition % is published and cannot change', old.id using errcode = 'QS001';
  end if;
  return new;
end $$;

create trigger edition_immutable before update or delete on edition
  for each row execute function refuse_rewrite_of_edition();

do $$
declare
  content_table text;
begin
  foreach content_table in array array[
    'edition_text', 'cluster', 'cluster_text', 'function_group', 'function_group_text',
    'statement', 'statement_text', 'answer_name', 'feedback_text', 'page_text', 'mail_text'
  ] loop
    execute format(
      'create trigger %I before insert or update or delete on %I
         for each row execute function refuse_change_of_published_edition()',
      content_table || '_immutable', content_table);
    execute format('grant select on %I to quickscan_app', content_table);
    execute format('grant select, insert, update, delete on %I to quickscan_content', content_table);
  end loop;
end $$;

grant select on scan, edition to quickscan_app;
grant select, insert on scan to quickscan_content;
grant select, insert, update, delete on edition to quickscan_content;

-- Tenants and accounts --------------------------------------------------------------------------

-- The names of organisations are public, so that one can ask to belong to one before having an account.
create table tenant (
  id uuid primary key,
  name text not null unique,
  created_at timestamptz not null default now()
);
alter table tenant enable row level security;
alter table tenant force row level security;
create policy tenant_read on tenant for select to quickscan_app, quickscan_content using (true);
create policy tenant_write on tenant to quickscan_content using (true) with check (true);
grant select on tenant to quickscan_app;
grant select, insert, update on tenant to quickscan_content;

create table account (
  id uuid primary key,
  email text not null unique,
  email_hash text not null unique,
  password_hash text not null,
  function_group text not null,
  language text not null,
  -- What the respondent typed when her organisation was not in the list.
  unlisted_organisation text,
  email_verified_at timestamptz,
  created_at timestamptz not null default now()
);
alter table account enable row level security;
alter table account force row level security;
create policy account_own on account to quickscan_app
  using (id = app_user_id() or email_hash = app_lookup())
  with check (id = app_user_id());
grant select, insert, update on account to quickscan_app;

create table membership (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  tenant_id uuid not null references tenant (id),
  state text not null check (state in ('requested', 'confirmed')),
  created_at timestamptz not null default now(),
  unique (account_id, tenant_id)
);
create index membership_tenant on membership (tenant_id);
alter table membership enable row level security;
alter table membership force row level security;
create policy membership_own on membership for select to quickscan_app using (account_id = app_user_id());
-- Nobody lets herself in: a request is all that a respondent can write.
create policy membership_request on membership for insert to quickscan_app
  with check (account_id = app_user_id() and state = 'requested');
grant select, insert on membership to quickscan_app;

create table session (
  id uuid primary key,
  token_hash text not null unique,
  account_id uuid not null references account (id) on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_account on session (account_id);
alter table session enable row level security;
alter table session force row level security;
create policy session_own on session to quickscan_app
  using (account_id = app_user_id() or token_hash = app_lookup())
  with check (account_id = app_user_id());
grant select, insert, delete on session to quickscan_app;

create table one_time_link (
  id uuid primary key,
  token_hash text not null unique,
  account_id uuid not null references account (id) on delete cascade,
  purpose text not null check (purpose in ('verify-email')),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  redeemed_at timestamptz
);
create index one_time_link_account on one_time_link (account_id);
alter table one_time_link enable row level security;
alter table one_time_link force row level security;
create policy one_time_link_own on one_time_link to quickscan_app
  using (account_id = app_user_id() or token_hash = app_lookup())
  with check (account_id = app_user_id());
grant select, insert, update on one_time_link to quickscan_app;

-- Attempts --------------------------------------------------------------------------------------

create table attempt (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  edition_id uuid not null references edition (id),
  state text not null check (state in ('draft', 'finished')),
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  -- As they were on finishing; the attempt stays the respondent's when she moves.
  function_group text,
  tenant_id uuid references tenant (id),
  unique (id, account_id, edition_id),
  foreign key (edition_id, function_group) references function_group (edition_id, code),
  check ((state = 'finished') = (finished_at is not null))
);
create index attempt_account on attempt (account_id);
create unique index attempt_one_draft on attempt (account_id) where state = 'draft';
alter table attempt enable row level security;
alter table attempt force row level security;
create policy attempt_own on attempt to quickscan_app
  using (account_id = app_user_id()) with check (account_id = app_user_id());
grant select, insert, update on attempt to quickscan_app;

create table answer (
  attempt_id uuid not null,
  statement_code integer not null,
  account_id uuid not null,
  edition_id uuid not null,
  answer text not null check (answer in ('inactive', 'starting', 'onTrack', 'advanced', 'leading', 'unknown')),
  answered_at timestamptz not null,
  primary key (attempt_id, statement_code),
  foreign key (attempt_id, account_id, edition_id) references attempt (id, account_id, edition_id) on delete cascade,
  foreign key (edition_id, statement_code) references statement (edition_id, code)
);
create index answer_account on answer (account_id);
alter table answer enable row level security;
alter table answer force row level security;
create policy answer_own on answer to quickscan_app
  using (account_id = app_user_id()) with check (account_id = app_user_id());
grant select, insert, update on answer to quickscan_app;

-- Scores of a finished attempt as the domain computed them: one row per cluster, and the total where
-- cluster_code is null. A null mean says "too little known".
create table attempt_score (
  attempt_id uuid not null,
  account_id uuid not null,
  edition_id uuid not null,
  cluster_code text,
  known integer not null check (known >= 0),
  statements integer not null check (statements >= 1),
  mean double precision check (mean between 0 and 100),
  level text check (level in ('inactive', 'starting', 'onTrack', 'advanced', 'leading')),
  id uuid primary key,
  unique nulls not distinct (attempt_id, cluster_code),
  foreign key (attempt_id, account_id, edition_id) references attempt (id, account_id, edition_id) on delete cascade,
  foreign key (edition_id, cluster_code) references cluster (edition_id, code),
  check ((mean is null) = (level is null))
);
create index attempt_score_account on attempt_score (account_id);
alter table attempt_score enable row level security;
alter table attempt_score force row level security;
create policy attempt_score_own on attempt_score to quickscan_app
  using (account_id = app_user_id()) with check (account_id = app_user_id());
grant select, insert on attempt_score to quickscan_app;

-- A finished attempt is frozen. The share lock makes an answer and the finishing wait for each other.
create function refuse_answer_to_finished_attempt() returns trigger
  language plpgsql
  as $$
begin
  perform 1 from attempt where id = new.attempt_id and state = 'draft' for share;
  if not found then
    raise exception 'attempt % is finished', new.attempt_id using errcode = 'QS002';
  end if;
  return new;
end $$;
create trigger answer_frozen before insert or update on answer
  for each row execute function refuse_answer_to_finished_attempt();

create function refuse_change_of_finished_attempt() returns trigger
  language plpgsql
  as $$
begin
  if old.state = 'finished' then
    raise exception 'attempt % is finished', old.id using errcode = 'QS002';
  end if;
  return new;
end $$;
create trigger attempt_frozen before update on attempt
  for each row execute function refuse_change_of_finished_attempt();

-- Reports and files -----------------------------------------------------------------------------

create table stored_file (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  media_type text not null,
  content bytea not null,
  created_at timestamptz not null default now()
);
create index stored_file_account on stored_file (account_id);
alter table stored_file enable row level security;
alter table stored_file force row level security;
create policy stored_file_own on stored_file to quickscan_app
  using (account_id = app_user_id()) with check (account_id = app_user_id());
grant select, insert on stored_file to quickscan_app;

create table report (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  attempt_id uuid not null references attempt (id) on delete cascade,
  language text not null,
  state text not null check (state in ('queued', 'rendering', 'ready', 'failed')),
  requested_at timestamptz not null default now(),
  file_id uuid references stored_file (id),
  check ((state = 'ready') = (file_id is not null))
);
create index report_account on report (account_id);
create index report_attempt on report (attempt_id);
alter table report enable row level security;
alter table report force row level security;
create policy report_own on report to quickscan_app
  using (account_id = app_user_id()) with check (account_id = app_user_id());
grant select, insert, update on report to quickscan_app;

-- Outbox ----------------------------------------------------------------------------------------

-- Written in the transaction of the change it announces. Holds ids only; user_id is the context of its job.
create table outbox (
  id uuid primary key,
  kind text not null,
  user_id uuid not null references account (id) on delete cascade,
  subject_id uuid not null,
  created_at timestamptz not null default now(),
  handed_at timestamptz,
  done_at timestamptz,
  failed_at timestamptz
);
create index outbox_open on outbox (created_at) where done_at is null and failed_at is null;
create index outbox_user on outbox (user_id);
alter table outbox enable row level security;
alter table outbox force row level security;
create policy outbox_own on outbox to quickscan_app
  using (user_id = app_user_id()) with check (user_id = app_user_id());
create policy outbox_relay on outbox to quickscan_relay using (true) with check (true);
grant select, insert, update on outbox to quickscan_app;
grant select, update on outbox to quickscan_relay;

create function announce_outbox() returns trigger
  language plpgsql
  as $$
begin
  perform pg_notify('outbox', '');
  return null;
end $$;
create trigger outbox_announced after insert on outbox
  for each statement execute function announce_outbox();

-- Back office -----------------------------------------------------------------------------------

create table back_office_account (
  id uuid primary key,
  email text not null unique,
  password_hash text not null,
  role text not null check (role in ('content-manager', 'platform-administrator')),
  created_at timestamptz not null default now()
);
alter table back_office_account enable row level security;
alter table back_office_account force row level security;
create policy back_office_account_all on back_office_account to quickscan_content using (true) with check (true);
grant select, insert, update on back_office_account to quickscan_content;

create table back_office_session (
  id uuid primary key,
  token_hash text not null unique,
  account_id uuid not null references back_office_account (id) on delete cascade,
  csrf_token text not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz not null default now()
);
create index back_office_session_account on back_office_session (account_id);
alter table back_office_session enable row level security;
alter table back_office_session force row level security;
create policy back_office_session_own on back_office_session to quickscan_content
  using (token_hash = app_lookup()) with check (token_hash = app_lookup());
grant select, insert, update, delete on back_office_session to quickscan_content;

-- The one-time link with which a new installation gets its first platform administrator.
create table back_office_invitation (
  id uuid primary key,
  token_hash text not null unique,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  redeemed_at timestamptz
);
alter table back_office_invitation enable row level security;
alter table back_office_invitation force row level security;
create policy back_office_invitation_own on back_office_invitation to quickscan_content
  using (token_hash = app_lookup()) with check (token_hash = app_lookup());
grant select, insert, update on back_office_invitation to quickscan_content;
