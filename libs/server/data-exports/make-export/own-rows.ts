import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * The tables with rows of a person, and the columns that are left out: secrets that only serve to recognise her, and
 * hashes. Files are in the download themselves.
 */
export const ownTables: Readonly<Record<string, readonly string[]>> = {
  account: ['password_hash', 'email_hash'],
  membership: [],
  session: ['token_hash'],
  sign_in_request: ['token_hash', 'code_hash'],
  authenticator: ['sealed_secret'],
  recovery_code: ['code_hash'],
  passkey: ['credential_id', 'credential_hash', 'public_key'],
  passkey_challenge: ['challenge_hash'],
  identity: ['identity_hash'],
  known_device: ['token_hash'],
  one_time_link: ['token_hash'],
  attempt: [],
  answer: [],
  attempt_score: [],
  plan: [],
  plan_action: [],
  report: [],
  data_export: [],
  outbox: [],
  mail_message: ['address_hash'],
  member_details: [],
  member_department: [],
  tenant_administrator: [],
  audit_actor: [],
  team: [],
  round: [],
  team_member: [],
  // Addresses of others.
  team_invitation: ['token_hash', 'email'],
  team_invitation_use: [],
  round_link: ['token', 'token_hash'],
  participation: [],
  open_score: [],
  team_report: [],
  retention_notice: [],
  benchmark_change: [],
  benchmark_contribution: [],
};

/** The column that says whose a row is, where it is not `account_id`. */
const ownerColumns: Readonly<Record<string, string>> = {
  account: 'id',
  outbox: 'user_id',
  team: 'organiser_id',
  round: 'organiser_id',
  team_invitation: 'organiser_id',
  round_link: 'organiser_id',
};

/**
 * Everything that is kept of the person whose context this is, row by row, by table. Who runs an organisation can see
 * rows of its members too; those are not hers.
 */
export async function ownRows(em: EntityManager): Promise<Record<string, object[]>> {
  const entries: [string, object[]][] = [];
  for (const [table, secrets] of Object.entries(ownTables)) {
    const rows = await em.execute<{ row: object }[]>(
      `select to_jsonb(t) - string_to_array(?, ',') as row from "${table}" t
       where t."${ownerColumns[table] ?? 'account_id'}" = app_user_id()`,
      [secrets.join(',')],
    );
    entries.push([table, rows.map(({ row }) => row)]);
  }
  return Object.fromEntries(entries);
}
