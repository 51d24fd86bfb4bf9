-- Teams and their rounds: members, invitations, join links, taking part, overviews, agreed actions.
-- Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

create table team (
  id uuid primary key,
  -- Null once she deleted her account: the team stays its members'.
  organiser_id uuid references account (id) on delete set null,
  -- An organisation whose members all belong to it: an organisation-wide team.
  tenant_id uuid references tenant (id),
  name text not null,
  purpose text not null,
  created_at timestamptz not null
);
create index team_organiser on team (organiser_id);
create index team_tenant on team (tenant_id);

create table round (
  id uuid primary key,
  team_id uuid not null references team (id) on delete cascade,
  edition_id uuid not null references edition (id),
  -- Never changes: whoever joins agreed to it.
  kind text not null check (kind in ('confidential', 'functionGroup', 'open')),
  state text not null check (state in ('open', 'closing', 'closed')),
  -- What became of it: shown; too few took part; the publish gate withheld it.
  outcome text check (outcome in ('shown', 'tooFew', 'withheld')),
  organiser_id uuid references account (id) on delete set null,
  -- The organiser as invitees see her; answers to mails go to her address.
  organiser_name text not null,
  organiser_email text,
  message text not null,
  language text not null,
  automatic_reminders boolean not null,
  created_at timestamptz not null,
  closes_at timestamptz not null,
  closed_at timestamptz,
  unique (id, team_id),
  unique (id, team_id, kind, edition_id),
  check ((state = 'closed') = (closed_at is not null)),
  check ((state = 'closed') = (outcome is not null))
);
create index round_team on round (team_id);
create index round_organiser on round (organiser_id);
create index round_due on round (closes_at) where state <> 'closed';
-- One round of a team at a time.
create unique index round_one_open on round (team_id) where state <> 'closed';

-- No times in here, nor in participation: nobody may read from them who joined or finished when.
create table team_member (
  team_id uuid not null references team (id) on delete cascade,
  account_id uuid not null references account (id) on delete cascade,
  primary key (team_id, account_id)
);
create index team_member_account on team_member (account_id);

-- Says nothing of whether it was used: that stands in team_invitation_use, which its organiser cannot see.
create table team_invitation (
  id uuid primary key,
  round_id uuid not null,
  team_id uuid not null,
  organiser_id uuid not null references account (id) on delete cascade,
  email text not null,
  language text not null,
  -- Null until its mail was made.
  token_hash text unique,
  -- The message that brought it; its delivery is what the organiser sees.
  mail_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  unique (round_id, email),
  foreign key (round_id, team_id) references round (id, team_id) on delete cascade
);
create index team_invitation_email on team_invitation (email);
create index team_invitation_organiser on team_invitation (organiser_id);
create index team_invitation_mail on team_invitation (mail_id);
create index team_invitation_team on team_invitation (team_id);

create table team_invitation_use (
  invitation_id uuid primary key references team_invitation (id) on delete cascade,
  account_id uuid not null references account (id) on delete cascade
);
create index team_invitation_use_account on team_invitation_use (account_id);

-- The link and the QR code; kept as it is, so that the organiser can show it again.
create table round_link (
  round_id uuid primary key,
  team_id uuid not null,
  organiser_id uuid not null references account (id) on delete cascade,
  token text not null,
  token_hash text not null unique,
  foreign key (round_id, team_id) references round (id, team_id) on delete cascade
);
create index round_link_organiser on round_link (organiser_id);

create table participation (
  round_id uuid not null,
  account_id uuid not null references account (id) on delete cascade,
  team_id uuid not null,
  kind text not null,
  edition_id uuid not null,
  -- What she takes part with, a draft until it is finished; null when it was deleted.
  attempt_id uuid,
  -- Whether it was in when the round closed; null before.
  counted boolean,
  primary key (round_id, account_id),
  foreign key (round_id, team_id, kind, edition_id)
    references round (id, team_id, kind, edition_id) on delete cascade,
  foreign key (team_id, account_id) references team_member (team_id, account_id) on delete cascade,
  foreign key (attempt_id, account_id, edition_id)
    references attempt (id, account_id, edition_id) on delete set null (attempt_id)
);
create index participation_account on participation (account_id);
create index participation_team on participation (team_id, account_id);
-- An attempt serves at most one confidential round (P-7).
create unique index participation_one_confidential on participation (attempt_id) where kind <> 'open';
create index participation_attempt on participation (attempt_id);

-- Members of an open round agree that the others see their scores, by this name. Scores are added on closing.
create table open_score (
  round_id uuid not null,
  account_id uuid not null,
  team_id uuid not null,
  name text not null,
  scores jsonb,
  primary key (round_id, account_id),
  foreign key (round_id, account_id) references participation (round_id, account_id) on delete cascade
);
create index open_score_account on open_score (account_id);
create index open_score_team on open_score (team_id);

-- How many take part, counted once a day and no finer than in bands, so that nobody sees who finished when.
create table round_progress (
  round_id uuid primary key,
  team_id uuid not null,
  counted_on date not null,
  joined integer not null check (joined >= 0),
  finished_from integer not null check (finished_from >= 0),
  finished_to integer,
  foreign key (round_id, team_id) references round (id, team_id) on delete cascade
);
create index round_progress_team on round_progress (team_id);

-- Computed once, on closing, and never again.
create table round_overview (
  round_id uuid primary key,
  team_id uuid not null,
  body jsonb not null,
  created_at timestamptz not null,
  foreign key (round_id, team_id) references round (id, team_id) on delete cascade
);
create index round_overview_team on round_overview (team_id);

-- Mails to remind of a round, each asked for once: by hand, or half-way and three days before closing.
create table round_reminder (
  id uuid primary key,
  round_id uuid not null,
  team_id uuid not null,
  occasion text not null check (occasion in ('byHand', 'halfWay', 'beforeClosing')),
  asked_at timestamptz not null,
  foreign key (round_id, team_id) references round (id, team_id) on delete cascade
);
create index round_reminder_round on round_reminder (round_id, asked_at);
create unique index round_reminder_automatic on round_reminder (round_id, occasion) where occasion <> 'byHand';

-- What the team agreed on: what, who, when.
create table team_action (
  id uuid primary key,
  team_id uuid not null references team (id) on delete cascade,
  round_id uuid,
  statement_code integer,
  what text not null,
  who text not null,
  due_on date,
  done boolean not null default false,
  created_at timestamptz not null,
  foreign key (round_id, team_id) references round (id, team_id) on delete cascade
);
create index team_action_team on team_action (team_id, created_at);
create index team_action_round on team_action (round_id);

do $$
declare
  walled text;
begin
  foreach walled in array array[
    'team', 'round', 'team_member', 'team_invitation', 'team_invitation_use', 'round_link', 'participation',
    'open_score', 'round_progress', 'round_overview', 'round_reminder', 'team_action'
  ] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
  end loop;
end $$;

-- Who sees what --------------------------------------------------------------------------------------
-- Each wall asks only tables whose own walls ask no other in turn.

create policy team_member_own on team_member to quickscan_app
  using (account_id = app_user_id()) with check (account_id = app_user_id());
grant select, insert, delete on team_member to quickscan_app;

create policy team_invitation_organised on team_invitation to quickscan_app
  using (organiser_id = app_user_id()) with check (organiser_id = app_user_id());
-- Who has its token, and the job that mails it.
create policy team_invitation_known on team_invitation for select to quickscan_app
  using (token_hash = app_lookup() or id::text = app_lookup());
create policy team_invitation_mailed on team_invitation for update to quickscan_app
  using (id::text = app_lookup()) with check (id::text = app_lookup());
create policy team_invitation_to_me on team_invitation for select to quickscan_app
  using (email = (select email from account where id = app_user_id()));
create policy team_invitation_to_me_ended on team_invitation for delete to quickscan_app
  using (email = (select email from account where id = app_user_id()));
grant select, insert, delete, update (token_hash, mail_id, created_at, expires_at) on team_invitation to quickscan_app;

create policy team_invitation_use_own on team_invitation_use to quickscan_app
  using (account_id = app_user_id()) with check (account_id = app_user_id());
grant select, insert, delete on team_invitation_use to quickscan_app;

create policy round_link_organised on round_link to quickscan_app
  using (organiser_id = app_user_id()) with check (organiser_id = app_user_id());
create policy round_link_known on round_link for select to quickscan_app using (token_hash = app_lookup());
grant select, insert, delete, update (token, token_hash) on round_link to quickscan_app;

-- Whether the user of this transaction may see a team: she is in it, was invited by what she holds, or belongs to the
-- organisation that it is of. Whose team it is says its own row.
create function app_reaches_team(team uuid) returns boolean
  language sql stable parallel safe
  as $$
    select exists (select 1 from team_member m where m.team_id = team and m.account_id = app_user_id())
      or exists (select 1 from team_invitation i where i.team_id = team
        and (i.token_hash = app_lookup() or i.id::text = app_lookup()))
      or exists (select 1 from round_link l where l.team_id = team and l.token_hash = app_lookup())
  $$;

-- Only who runs an organisation makes a team of all of it.
create policy team_organised on team to quickscan_app
  using (organiser_id = app_user_id())
  with check (organiser_id = app_user_id() and (tenant_id is null or tenant_id = app_administered_tenant()));
create policy team_reached on team for select to quickscan_app using (app_reaches_team(id));
create policy team_of_my_tenant on team for select to quickscan_app
  using (tenant_id = (select tenant_id from membership where account_id = app_user_id() and state = 'confirmed'));
grant select, insert, update (name, purpose), delete on team to quickscan_app;

create policy round_organised on round to quickscan_app
  using (organiser_id = app_user_id())
  with check (organiser_id = app_user_id() and exists (
    select 1 from team t where t.id = round.team_id and t.organiser_id = app_user_id()));
create policy round_reached on round for select to quickscan_app using (app_reaches_team(team_id));
create policy round_of_my_tenant on round for select to quickscan_app
  using (exists (select 1 from team t where t.id = round.team_id and t.tenant_id is not null));
-- Neither its kind nor its edition, nor what became of it; state by closing only (see below).
grant select, insert, update (state, message, closes_at, closed_at, outcome, automatic_reminders) on round to quickscan_app;

create policy participation_own on participation to quickscan_app
  using (account_id = app_user_id()) with check (account_id = app_user_id());
grant select, insert, delete, update (attempt_id) on participation to quickscan_app;

create policy open_score_own on open_score to quickscan_app
  using (account_id = app_user_id()) with check (account_id = app_user_id() and scores is null);
-- By consent, once the round is closed: to the members of the team, and nobody else.
create policy open_score_of_team on open_score for select to quickscan_app
  using (scores is not null and exists (
    select 1 from team_member m where m.team_id = open_score.team_id and m.account_id = app_user_id()));
grant select, insert, delete on open_score to quickscan_app;

create policy round_progress_organised on round_progress for select to quickscan_app
  using (exists (select 1 from team t where t.id = round_progress.team_id and t.organiser_id = app_user_id()));
grant select on round_progress to quickscan_app;

create function app_in_team(team uuid) returns boolean
  language sql stable parallel safe
  as $$
    select exists (select 1 from team_member m where m.team_id = team and m.account_id = app_user_id())
      or exists (select 1 from team t where t.id = team and t.organiser_id = app_user_id())
  $$;

create policy round_overview_of_team on round_overview for select to quickscan_app using (app_in_team(team_id));
grant select on round_overview to quickscan_app;

create policy round_reminder_organised on round_reminder to quickscan_app
  using (exists (select 1 from team t where t.id = round_reminder.team_id and t.organiser_id = app_user_id()))
  with check (exists (select 1 from team t where t.id = round_reminder.team_id and t.organiser_id = app_user_id()));
grant select, insert on round_reminder to quickscan_app;

create policy team_action_of_team on team_action to quickscan_app
  using (app_in_team(team_id)) with check (app_in_team(team_id));
grant select, insert, delete, update (what, who, due_on, done) on team_action to quickscan_app;

-- The organiser sees how far the mails of her invitations are.
create policy mail_message_of_invitation on mail_message for select to quickscan_app
  using (exists (
    select 1 from team_invitation i where i.mail_id = mail_message.id and i.organiser_id = app_user_id()));

-- Closing --------------------------------------------------------------------------------------------

-- Joining and closing wait for each other: whoever joins holds the round, whoever closes it holds it alone.
create function hold_round(round_id uuid) returns void
  language sql volatile
  as $$ select pg_advisory_xact_lock_shared(hashtextextended('round ' || round_id::text, 0)) $$;
create function hold_round_alone(round_id uuid) returns void
  language sql volatile
  as $$ select pg_advisory_xact_lock(hashtextextended('round ' || round_id::text, 0)) $$;

create function refuse_joining_closed_round() returns trigger
  language plpgsql
  as $$
begin
  -- What is deleted goes, also after closing.
  if tg_op = 'UPDATE' and new.attempt_id is null then
    return new;
  end if;
  perform hold_round(new.round_id);
  perform 1 from round where id = new.round_id and state = 'open';
  if not found then
    raise exception 'round % is closed', new.round_id using errcode = 'QS003';
  end if;
  return new;
end $$;
create trigger participation_before_closing before insert or update of attempt_id on participation
  for each row execute function refuse_joining_closed_round();

-- The organiser opens, asks to close, and extends; closing itself is the work of quickscan_aggregate.
create function refuse_other_turn_of_round() returns trigger
  language plpgsql
  as $$
begin
  if current_user <> 'quickscan_aggregate' and (new.outcome is not null or (old.state, new.state) not in
      (('open', 'closing'), ('closed', 'open'))) then
    raise exception 'round % cannot go from % to %', old.id, old.state, new.state using errcode = 'QS003';
  end if;
  if old.outcome = 'shown' then
    raise exception 'round % was shown', old.id using errcode = 'QS003';
  end if;
  return new;
end $$;
create trigger round_turns before update of state, outcome, closed_at on round
  for each row execute function refuse_other_turn_of_round();

-- What the worker does for everybody: ids, answers of who takes part, no names and no addresses.
grant usage on schema public to quickscan_aggregate;
grant select (id, account_id, edition_id, state, function_group, tenant_id) on attempt to quickscan_aggregate;
grant select on answer, edition, cluster, statement, function_group to quickscan_aggregate;
create policy attempt_in_round on attempt for select to quickscan_aggregate
  using (state = 'finished' and exists (select 1 from participation p where p.attempt_id = attempt.id));
create policy answer_in_round on answer for select to quickscan_aggregate
  using (exists (select 1 from participation p where p.attempt_id = answer.attempt_id));

create policy participation_counted on participation for select to quickscan_aggregate using (true);
create policy participation_closed on participation for update to quickscan_aggregate using (true) with check (true);
grant select, update (counted) on participation to quickscan_aggregate;
create policy round_worked on round to quickscan_aggregate using (true) with check (true);
grant select (id, team_id, edition_id, kind, state, outcome, organiser_id, automatic_reminders, created_at, closes_at, closed_at),
  update (state, outcome, closed_at) on round to quickscan_aggregate;
create policy team_worked on team for select to quickscan_aggregate using (true);
grant select (id, organiser_id, tenant_id) on team to quickscan_aggregate;
create policy team_member_worked on team_member for select to quickscan_aggregate using (true);
grant select on team_member to quickscan_aggregate;
create policy team_invitation_worked on team_invitation for select to quickscan_aggregate using (true);
create policy team_invitation_expired on team_invitation for delete to quickscan_aggregate using (true);
grant select (id, round_id, team_id, created_at, expires_at), delete on team_invitation to quickscan_aggregate;
create policy team_invitation_use_worked on team_invitation_use for select to quickscan_aggregate using (true);
grant select on team_invitation_use to quickscan_aggregate;
create policy open_score_filled on open_score for select to quickscan_aggregate using (true);
create policy open_score_closed on open_score for update to quickscan_aggregate using (true) with check (true);
grant select (round_id, account_id, team_id), update (scores) on open_score to quickscan_aggregate;
create policy round_progress_counted on round_progress to quickscan_aggregate using (true) with check (true);
grant select, insert, update on round_progress to quickscan_aggregate;
create policy round_overview_frozen on round_overview for insert to quickscan_aggregate with check (true);
create policy round_overview_read on round_overview for select to quickscan_aggregate using (true);
grant select, insert on round_overview to quickscan_aggregate;
create policy round_reminder_automatic on round_reminder to quickscan_aggregate using (true) with check (true);
grant select, insert on round_reminder to quickscan_aggregate;

-- Work that it leaves for others, and that an organiser leaves for it: without a user, so that no export of hers tells
-- of it. A row is the aggregate role's to add only for rounds.
create policy outbox_of_rounds on outbox for insert to quickscan_app
  with check (user_id is null and kind in ('send-round-invitation', 'close-round', 'remind-round', 'invite-team-to-round'));
create policy outbox_by_rounds on outbox for insert to quickscan_aggregate
  with check (kind in ('close-round', 'remind-round', 'remind-invitee', 'remind-participant', 'invite-member-to-round',
    'send-round-closed'));
create policy outbox_by_rounds_seen on outbox for select to quickscan_aggregate
  using (kind in ('close-round', 'remind-round', 'remind-invitee', 'remind-participant', 'invite-member-to-round',
    'send-round-closed'));
grant insert, select on outbox to quickscan_aggregate;

-- Erasure --------------------------------------------------------------------------------------------

-- Before an account goes: what its owner wrote as an organiser, and invitations to its address.
grant update (organiser_name, organiser_email) on round to quickscan_app;
create function forget_teams() returns trigger
  language plpgsql
  as $$
begin
  delete from team_invitation where email = old.email;
  update round set organiser_name = '', organiser_email = null, message = '' where organiser_id = old.id;
  return old;
end $$;
create trigger account_teams_forgotten before delete on account
  for each row execute function forget_teams();
