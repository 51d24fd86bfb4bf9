-- A session gets another token when its owner may do more or less than before: notes when, and since when somebody runs
-- an organisation. Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

-- By the clock of the database alone, so that the two can be compared. What is there counts as of now.
alter table session add column renewed_at timestamptz not null default now();
alter table session alter column renewed_at set default clock_timestamp();
alter table tenant_administrator add column since timestamptz not null default now();
alter table tenant_administrator alter column since set default clock_timestamp();

create function note_renewal() returns trigger
  language plpgsql
  as $$
begin
  new.renewed_at := clock_timestamp();
  return new;
end $$;
create trigger session_renewed before update of token_hash on session
  for each row when (old.token_hash is distinct from new.token_hash) execute function note_renewal();

-- Whoever begins to run it again does so from then on.
create function note_administration() returns trigger
  language plpgsql
  as $$
begin
  new.since := clock_timestamp();
  return new;
end $$;
create trigger tenant_administrator_again before update of role on tenant_administrator
  for each row when (old.role is distinct from new.role) execute function note_administration();
