-- What 0038 asks of new rounds holds for all: none before it was split.
-- Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

alter table round validate constraint round_by_department_confidential;
