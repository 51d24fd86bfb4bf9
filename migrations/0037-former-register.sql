-- The former register, whose rows 0036 took over. Runs as quickscan_owner inside one transaction. Forward only.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

-- squawk-ignore ban-drop-table
drop table disclosure_attempt, disclosure_person, disclosure_contribution, disclosure_trace;
