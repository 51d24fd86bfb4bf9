-- The plan of a team as a document of its own; and what 0038 asks of new rounds holds for all: none before it was split.
-- Runs as quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

alter table round validate constraint round_by_department_confidential;

-- What is in it: the overview of its round with the plan, or the plan of the team alone, asked for at that round.
alter table team_report add column subject text not null default 'overview' check (subject in ('overview', 'plan'));
