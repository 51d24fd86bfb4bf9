-- What an account's deletion takes along besides its own rows: invitations to its address, wherever they came from.
-- Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

create policy invitation_to_me on invitation for select to quickscan_app
  using (email = (select email from account where id = app_user_id()));
create policy invitation_to_me_ended on invitation for delete to quickscan_app
  using (email = (select email from account where id = app_user_id()));

create function forget_invitations() returns trigger
  language plpgsql
  as $$
begin
  delete from invitation where email = old.email;
  return old;
end $$;
create trigger account_invitations_forgotten before delete on account
  for each row execute function forget_invitations();
