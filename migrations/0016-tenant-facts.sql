-- What an organisation is compared by: its province and its size class, and the role that makes benchmarks. Runs as
-- quickscan_owner inside one transaction. Forward only: expand, then contract.
set local lock_timeout = '2s';
set local statement_timeout = '60s';

-- The code of Statistics Netherlands, such as GM0363, where the organisation is a municipality.
alter table tenant add column municipality_code text;
alter table tenant add column province text;
-- Thousands of inhabitants served, as an administrator says; never worked out.
alter table tenant add column size_class text;
-- Not validated: every row there is has none.
alter table tenant add constraint tenant_size_class_check
  check (size_class in ('under-20', '20-50', '50-100', '100-250', '250-plus')) not valid;

-- Benchmarks need where an organisation belongs, not what it is called.
create policy tenant_facts on tenant for select to quickscan_aggregate using (true);
grant select (id, province, size_class) on tenant to quickscan_aggregate;

-- Suggestions for who makes an organisation; public facts.
create table municipality (
  code text primary key,
  name text not null unique,
  province text not null,
  also_known_as text
);
grant select on municipality to quickscan_app, quickscan_content;
