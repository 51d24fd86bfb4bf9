-- Retention clears away more of what is past its time: browsers that were known, sign-ins through an organisation that
-- were begun, and sessions of the back office. Runs as quickscan_owner inside one transaction. Forward only: expand,
-- then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

create policy known_device_old on known_device to quickscan_retention using (true);
grant select (id, expires_at), delete on known_device to quickscan_retention;
create policy tenant_sign_in_request_old on tenant_sign_in_request to quickscan_retention using (true);
grant select (id, expires_at), delete on tenant_sign_in_request to quickscan_retention;
create policy back_office_session_old on back_office_session to quickscan_retention using (true);
grant select (id, last_used_at), delete on back_office_session to quickscan_retention;
