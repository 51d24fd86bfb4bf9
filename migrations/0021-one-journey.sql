-- What happens at every request and at every answer takes one journey to the database instead of four: the context of
-- row-level security is set and used in one function. Neither is a definer: the caller sees what she would see with
-- that context, and it ends with the transaction, which is the statement.
-- Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

create function find_session(hash text) returns setof session
  language plpgsql
  as $$
begin
  perform set_config('app.lookup', hash, true);
  return query select * from session where token_hash = hash;
end $$;

-- Whether it was written: not when another answer was given later, nor to an attempt that is not this account's. The
-- account is that of the session. An answer cannot have been given before its attempt began.
create function save_answer(account uuid, attempt_id uuid, statement integer, answer text, given_at timestamptz)
  returns boolean
  language plpgsql
  as $$
begin
  perform set_config('app.user_id', save_answer.account::text, true);
  insert into answer as standing (attempt_id, statement_code, account_id, edition_id, answer, answered_at)
    select a.id, save_answer.statement, a.account_id, a.edition_id, save_answer.answer,
      greatest(a.started_at, save_answer.given_at)
    from attempt a where a.id = save_answer.attempt_id
    on conflict on constraint answer_pkey do update
    set answer = excluded.answer, answered_at = excluded.answered_at
    where standing.answered_at <= excluded.answered_at;
  return found;
end $$;
