import { apiOperations, backOfficeOperations, healthOperations } from './operations.js';
import { type Role, roles } from './role.js';
import type { Reach, Rule } from './rule.js';

type Row = readonly string[];

const columns: Readonly<Record<Role, string>> = {
  respondent: 'Respondent',
  organiser: 'Organiser',
  'tenant-administrator': 'Tenant administrator',
  'content-manager': 'Content manager',
  'platform-administrator': 'Platform administrator',
};

const reaches: Readonly<Record<Reach, string>> = {
  public: 'yes',
  self: 'about herself',
  owner: 'her own',
  tenant: 'her organisation',
  all: 'yes',
};

const introduction = `# Who may do what

Printed from the table in \`libs/domain/access/operations.ts\` by \`node dist/server/apps/api/src/print-roles.js\`, after
\`npm run build\`. Guards decide by the same table and tests check every route against it; a test fails when this page is
out of date. See docs/adr/0013. “Freshly proved”: she showed within the last quarter of an hour who she is.

Whoever is signed in to the portal is a respondent, also when she is an organiser or a tenant administrator. A content
manager and a platform administrator sign in to the back office only, with accounts of their own.`;

/** The page `docs/roles.md`: one table of role × operation for each process. */
export function rolesPage(): string {
  const parts = [
    introduction,
    section('API', apiOperations),
    section('Back office', backOfficeOperations),
    section('Both processes', healthOperations),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(title: string, table: Readonly<Record<string, Rule>>): string {
  const head = ['Operation', 'Nobody signed in', ...roles.map((role) => columns[role])];
  const rows = Object.entries(table).map(([operation, rule]) => [`\`${operation}\``, ...cells(rule)]);
  return `## ${title}\n\n${aligned(head, rows)}`;
}

function cells(rule: Rule): Row {
  const nobody = { ignored: 'yes', 'if-any': 'hears so', required: '-' }[rule.session];
  return [nobody, ...roles.map((role) => (reachedBy(role, rule) ? reached(rule) : nobody))];
}

const reached = (rule: Rule): string => `${reaches[rule.reach]}${rule.fresh ? ', freshly proved' : ''}`;

const reachedBy = (role: Role, { session, roles: named }: Rule): boolean =>
  session === 'ignored' || named.includes(role);

/** A Markdown table as the formatter of this repository lays it out. */
function aligned(head: Row, rows: readonly Row[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] as string).length)));
  const printed = (line: Row): string =>
    `| ${line.map((cell, at) => cell.padEnd(widths[at] as number)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...rows].map(printed).join('\n');
}
