import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EntityManager } from '@mikro-orm/postgresql';
import { strFromU8, unzipSync } from 'fflate';
import type { DataExport } from '#contracts/data-exports';
import type { Me } from '#contracts/sessions';
import { MakeExport, ownTables } from '#server/data-exports';
import { actAs } from '#server/platform/database';
import type { ApiClient } from './testing/api-client.js';
import { ApiHarness } from './testing/api-harness.js';
import { joined, organisation } from './testing/organisations.js';

const exports = '/api/v1/data-exports';

let api: ApiHarness;

beforeAll(async () => {
  api = await ApiHarness.create();
});
afterAll(() => api.close());

const ask = async (client: ApiClient): Promise<DataExport> =>
  (await client.send<DataExport>('POST', exports)).body;
/** As the job does it. */
async function make(client: ApiClient, id: string): Promise<void> {
  const me = (await client.get<Me>('/api/v1/me')).body;
  await actAs(api.app.get(EntityManager), me.id, () => api.app.get(MakeExport, { strict: false }).make(id));
}
async function download(client: ApiClient, id: string): Promise<Record<string, string>> {
  const answer = await fetch(`${api.origin}${exports}/${id}/document`, {
    headers: { cookie: client.sessionCookie ?? '' },
  });
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
}

describe('a download of all my data', () => {
  it('holds a page to read and every row about me, but nobody else and no secret', async () => {
    const me = await api.signedIn('alles@voorbeeld.nl');
    const other = await api.signedIn('niet-erbij@voorbeeld.nl');
    await api.finished(other);
    const attempt = await api.finished(me);
    await me.post('/api/v1/plans/quickscan/actions', { title: 'Bellen met Beleid', note: 'Over tolken' });
    const wanted = await ask(me);
    expect(wanted).toMatchObject({ state: 'queued' });
    await make(me, wanted.id);
    expect((await me.get<DataExport>(`${exports}/${wanted.id}`)).body.state).toBe('ready');

    const files = await download(me, wanted.id);
    const rows = JSON.parse(files['gegevens.json']!) as Record<string, Record<string, unknown>[]>;
    expect(rows['account']).toMatchObject([{ email: 'alles@voorbeeld.nl', function_group: 'execution' }]);
    expect(rows['attempt']).toMatchObject([{ id: attempt.id, state: 'finished' }]);
    expect(rows['answer']!.length).toBeGreaterThan(10);
    expect(files['gegevens.json']).not.toMatch(/niet-erbij|_hash|argon2/);

    const edition = await api.edition();
    const page = files['overzicht.html']!;
    expect(rows['plan_action']).toMatchObject([{ title: 'Bellen met Beleid', note: 'Over tolken' }]);
    expect(page).toContain('<dt>Bellen met Beleid</dt><dd>nog te doen<br>Over tolken</dd>');
    expect(page).toContain('alles@voorbeeld.nl');
    for (const cluster of edition.clusters) expect(page).toContain(`<th scope="row">${cluster.name}</th>`);
    expect(page.match(/<strong>/g)).toHaveLength(rows['answer']!.length);
  });

  it('shows hostile words as words', async () => {
    const me = await api.signedIn('script@voorbeeld.nl');
    await api.database
      .superuser()
      .query(
        `update account set function_group = '<img src=x onerror=alert(1)>' where email = 'script@voorbeeld.nl'`,
      );
    const { id } = await ask(me);
    await make(me, id);
    const page = (await download(me, id))['overzicht.html']!;
    expect(page).toContain('&lt;img src');
    expect(page).not.toContain('<img');
  });

  it('replaces the one before, whose file goes', async () => {
    const me = await api.signedIn('nogmaals@voorbeeld.nl');
    const first = await ask(me);
    await make(me, first.id);
    const second = await ask(me);
    expect((await me.get(`${exports}/${first.id}`)).status).toBe(404);
    await make(me, second.id);
    const { rowCount } = await api.database
      .superuser()
      .query(
        `select 1 from stored_file where account_id = (select id from account where email = 'nogmaals@voorbeeld.nl')`,
      );
    expect(rowCount).toBe(1);
  });

  it('of who runs an organisation holds nothing of its members', async () => {
    const { administrator } = await organisation(api, 'Gemeente Export', 'beheer@export.nl');
    const member = await api.signedIn('lid@export.nl');
    const { tenantId } = (await administrator.get<Me>('/api/v1/me')).body.membership!;
    await joined(member, { tenantId });
    const { id } = await ask(administrator);
    await make(administrator, id);
    const files = await download(administrator, id);
    expect(files['gegevens.json']).toContain('beheer@export.nl');
    expect(Object.values(files).join()).not.toContain('lid@export.nl');
  });

  it('leaves out no table with rows of a person', async () => {
    const { rows } = await api.database.superuser().query<{ name: string }>(
      `select relname as name from pg_class
       where relkind = 'r' and relrowsecurity and relnamespace = 'public'::regnamespace
         and relname not like 'back\\_office\\_%'`,
    );
    // Files are in the zip themselves; what organisations are called is public; limits and suppressions hold hashes; the log of
    // actions knows a pseudonym only, that nobody can read; invitations and join codes are the organisation's; benchmarks are sums and figures of many;
    // the register of what was published knows groups of people alike; overviews are sums too, and what a team agreed on is the team's.
    const others = [
      'audit_entry',
      'benchmark_cohort',
      'benchmark_part',
      'benchmark_refresh',
      'benchmark_snapshot',
      // Of the editors: what was changed in texts, which links work, and previews of a draft.
      'content_change',
      // Content that an editor uploaded and looks at.
      'content_upload',
      'disclosure_entry',
      'disclosure_group',
      'disclosure_publication',
      'disclosure_standing',
      'invitation',
      'join_code',
      'limit_count',
      'link_check',
      'mail_suppression',
      'preview_link',
      'round_overview',
      'round_progress',
      'round_reminder',
      // With what the back office seals secrets: of nobody, and no secret itself.
      'sealing_key',
      'stored_file',
      'team_action',
      'tenant',
      'tenant_sign_in',
      'tenant_sign_in_offer',
      // Of nobody yet, and gone within the hour.
      'tenant_sign_in_request',
    ];
    expect(rows.map(({ name }) => name).sort()).toEqual([...Object.keys(ownTables), ...others].sort());
  });
});
