-- The whole content: pages with addresses, tips, sources, the files themselves, public documents; and work for
-- nobody in particular. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

-- The files of an edition, as they were imported: the truth that its other rows are made of.
create table edition_file (
  edition_id uuid not null references edition (id) on delete cascade,
  path text not null,
  content text not null,
  primary key (edition_id, path)
);

create table page (
  edition_id uuid not null references edition (id) on delete cascade,
  code text not null,
  position integer not null,
  path text not null,
  menu text not null check (menu in ('main', 'footer', 'none')),
  primary key (edition_id, code),
  unique (edition_id, position),
  unique (edition_id, path)
);
alter table page_text add column description text not null default '';

create table source (
  edition_id uuid not null references edition (id) on delete cascade,
  code text not null,
  position integer not null,
  kind text not null check (kind in ('publication', 'organisation', 'tool')),
  author text not null,
  year integer,
  title text,
  publisher text,
  link text,
  incomplete boolean not null,
  primary key (edition_id, code),
  unique (edition_id, position)
);

create table tip (
  edition_id uuid not null,
  code text not null,
  position integer not null,
  -- The statement whose file it is written in.
  statement_code integer not null,
  effort text not null check (effort in ('week', 'quarter', 'year')),
  function_groups text[] not null check (cardinality(function_groups) >= 1),
  primary key (edition_id, code),
  unique (edition_id, position),
  foreign key (edition_id, statement_code) references statement (edition_id, code) on delete cascade
);
create index tip_statement on tip (edition_id, statement_code);

create table tip_text (
  edition_id uuid not null,
  tip_code text not null,
  language text not null,
  title text not null,
  text text not null,
  primary key (edition_id, tip_code, language),
  foreign key (edition_id, tip_code) references tip (edition_id, code) on delete cascade
);

-- Where a tip fits: a statement and an answer to it.
create table tip_place (
  edition_id uuid not null,
  tip_code text not null,
  statement_code integer not null,
  answer text not null check (answer in ('inactive', 'starting', 'onTrack', 'advanced', 'leading', 'unknown')),
  primary key (edition_id, tip_code, statement_code, answer),
  foreign key (edition_id, tip_code) references tip (edition_id, code) on delete cascade,
  foreign key (edition_id, statement_code) references statement (edition_id, code) on delete cascade
);
create index tip_place_statement on tip_place (edition_id, statement_code);

create table tip_source (
  edition_id uuid not null,
  tip_code text not null,
  source_code text not null,
  position integer not null,
  primary key (edition_id, tip_code, source_code),
  foreign key (edition_id, tip_code) references tip (edition_id, code) on delete cascade,
  foreign key (edition_id, source_code) references source (edition_id, code) on delete cascade
);
create index tip_source_source on tip_source (edition_id, source_code);

do $$
declare
  content_table text;
begin
  foreach content_table in array array[
    'edition_file', 'page', 'source', 'tip', 'tip_text', 'tip_place', 'tip_source'
  ] loop
    execute format(
      'create trigger %I before insert or update or delete on %I
         for each row execute function refuse_change_of_published_edition()',
      content_table || '_immutable', content_table);
    execute format('grant select on %I to quickscan_app', content_table);
    execute format('grant select, insert, update, delete on %I to quickscan_content', content_table);
  end loop;
end $$;

-- The public documents of an edition, made once after its publication. Written once, never changed.
create table edition_document (
  edition_id uuid not null references edition (id),
  language text not null,
  code text not null,
  position integer not null,
  title text not null,
  pages integer not null check (pages >= 1),
  size integer not null check (size >= 1),
  content bytea not null,
  made_at timestamptz not null default now(),
  primary key (edition_id, language, code)
);
grant select, insert on edition_document to quickscan_app;
grant select on edition_document to quickscan_content;

-- Work without a user, such as what follows a publication: its job runs without a context. Older processes read such
-- rows by id and kind only, and have no job of these kinds.
-- squawk-ignore ban-drop-not-null
alter table outbox alter column user_id drop not null;
create policy outbox_for_nobody on outbox for insert to quickscan_content with check (user_id is null);
grant insert on outbox to quickscan_content;
