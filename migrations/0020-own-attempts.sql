-- Filling in: what a respondent does with her own attempts besides answering: delete one, mark one as a try-out.
-- Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

-- A try-out counts nowhere: who makes benchmarks does not see it.
alter table attempt add column try_out boolean not null default false;
grant select (try_out) on attempt to quickscan_aggregate;
alter policy attempt_counted on attempt using (state = 'finished' and not try_out);
grant delete on attempt to quickscan_app;

-- Whether it is a try-out is all that may still change of a finished attempt.
create or replace function refuse_change_of_finished_attempt() returns trigger
  language plpgsql
  as $$
begin
  if old.state = 'finished' and to_jsonb(new) - 'try_out' <> to_jsonb(old) - 'try_out' then
    raise exception 'attempt % is finished', old.id using errcode = 'QS002';
  end if;
  return new;
end $$;

-- Reports go with their attempt, and a file with its report; it holds answers too. Here and not by the cascade, which
-- runs as the owner of the tables, who sees nobody's files.
grant delete on report to quickscan_app;

create function forget_reports_of_attempt() returns trigger
  language plpgsql
  as $$
begin
  with gone as (delete from report where attempt_id = old.id returning file_id)
  delete from stored_file where id in (select file_id from gone);
  return old;
end $$;
create trigger attempt_reports_forgotten before delete on attempt
  for each row when (old.state = 'finished') execute function forget_reports_of_attempt();
