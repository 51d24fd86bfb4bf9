import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** A database role of the product and the password it signs in with. */
export type RoleLogin = { readonly role: string; readonly password: string };

/**
 * Creates what is missing of the product's database and its roles, and sets their passwords. No role is
 * a superuser or bypasses row-level security; the first one owns the database.
 * @param adminUrl a login that may create roles and databases.
 */
export async function provision(
  adminUrl: string,
  database: string,
  logins: readonly RoleLogin[],
): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const login of logins) await provisionRole(client, login);
    const [owner] = logins;
    if (owner) await provisionDatabase(client, database, owner.role);
    for (const { role } of logins) {
      await client.query(
        `grant connect on database ${escapeIdentifier(database)} to ${escapeIdentifier(role)}`,
      );
    }
  } finally {
    await client.end();
  }
}

async function provisionRole(client: Client, { role, password }: RoleLogin): Promise<void> {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  const verb = found.rowCount ? 'alter' : 'create';
  await client.query(
    `${verb} role ${escapeIdentifier(role)} login nobypassrls nosuperuser nocreatedb nocreaterole
     password ${escapeLiteral(password)}`,
  );
}

async function provisionDatabase(client: Client, database: string, owner: string): Promise<void> {
  const found = await client.query('select 1 from pg_database where datname = $1', [database]);
  if (found.rowCount) return;
  await client.query(`grant ${escapeIdentifier(owner)} to current_user`);
  await client.query(`create database ${escapeIdentifier(database)} owner ${escapeIdentifier(owner)}`);
  await client.query(`revoke all on database ${escapeIdentifier(database)} from public`);
}
