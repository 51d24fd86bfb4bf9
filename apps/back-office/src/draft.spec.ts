import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { DraftWorkflow } from '#server/content';
import type { BackOfficeClient } from './testing/back-office-client.js';
import { BackOfficeHarness } from './testing/back-office-harness.js';
import { hidden } from './testing/hidden.js';

let office: BackOfficeHarness;
let client: BackOfficeClient;
beforeAll(async () => {
  office = await BackOfficeHarness.create();
  await office.sql.query('delete from outbox');
  client = await office.signedIn();
});
afterAll(() => office.close());

const page = '/admin/draft';
const names = '/admin/texts/names/names-scan';

/** Changes the name of a cluster, as its form does. */
async function changeName(name: string): Promise<void> {
  const { text } = await client.get(names);
  const form = { csrfToken: hidden(text, 'csrfToken'), version: hidden(text, 'version') };
  const answer = await client.post(names, { ...form, 'clusters.methods.name@nl': name });
  if (answer.status !== 303) throw new Error(`changing a text gave ${answer.status}`);
}

async function act(action: string, form: Record<string, string> = {}) {
  const { text } = await client.get(page);
  const said = {
    csrfToken: hidden(text, 'csrfToken'),
    hash: hidden(text, 'hash'),
    edition: hidden(text, 'edition'),
  };
  return client.post(`${page}/${action}`, { ...said, ...form });
}

async function states(): Promise<string[]> {
  const { rows } = await office.sql.query<{ number: number; state: string; withdrawn: boolean }>(
    `select number, state, withdrawn_at is not null as withdrawn from edition order by number`,
  );
  return rows.map(({ number, state, withdrawn }) => `${number} ${state}${withdrawn ? ' withdrawn' : ''}`);
}

describe('the draft', () => {
  it('is not there before a text changes', async () => {
    expect((await client.get(page)).text).toContain('Er is nu geen concept');
    expect((await act('publish', { hash: 'x', agreed: '1' })).status).toBe(409);
  });

  it('shows what it changes, with words marked, and what changed in one language only', async () => {
    await changeName('Werkwijze en methodiek');
    const { text } = await client.get(page);
    expect(text).toMatch(/<ins>Werkwijze en methodiek<\/ins>/);
    expect(text).toContain('QuickScan: Cluster methods: naam (Nederlands)');
    expect(text).toContain('Veranderd in één taal');
  });

  it('is published only as the editor saw it', async () => {
    const { text } = await client.get(page);
    const seen = hidden(text, 'hash');
    await changeName('Aanpak');
    expect((await act('publish', { hash: seen, agreed: '1' })).status).toBe(409);
    expect(await states()).toEqual(['1 published', '2 draft']);
  });

  it('is published with open points only by who says so', async () => {
    const { text } = await client.get(names);
    const form = { csrfToken: hidden(text, 'csrfToken'), version: hidden(text, 'version') };
    const source = 'functionGroups.policy.description@nl';
    await client.post(names, { ...form, [source]: 'Beleid' });
    const tip = '/admin/texts/tips/tip-misread-moment';
    const seen = await client.get(tip);
    const answer = await client.post(tip, {
      ...{ csrfToken: hidden(seen.text, 'csrfToken'), version: hidden(seen.text, 'version') },
      'text@nl': 'Te kort.',
    });
    expect(answer.status).toBe(303);
    expect((await client.get(page)).text).toContain('2 woorden; het moeten er 40 tot 120 zijn.');
    expect((await act('publish')).status).toBe(409);
    expect((await act('publish', { agreed: '1' })).headers.get('location')).toBe(`${page}?done=published`);
    expect(await states()).toEqual(['1 superseded', '2 published']);
    const { rows } = await office.sql.query(`select kind from outbox`);
    expect(rows).toEqual([{ kind: 'edition-published' }]);
  });
});

describe('a set time', () => {
  const inForm = (text: string): string => /name="at"[^>]* value="([^"]*)"/.exec(text)?.[1] ?? '';

  it('is refused when it is past, or no time; what was said stays in the form', async () => {
    await changeName('Op tijd');
    for (const [at, reason] of [
      ['2020-01-01T10:00', 'Dat tijdstip is al voorbij'],
      ['straks', 'Vul een datum en een tijd in'],
    ] as const) {
      const { status, text } = await act('schedule', { at, agreed: '1' });
      expect([status, text, inForm(text)]).toEqual([409, expect.stringContaining(reason), at]);
    }
    expect((await client.get(page)).text).toMatch(/In Nederland is het nu \d+ \w+ 20\d\d om \d\d:\d\d/);
  });

  it('is Dutch time, can be changed, and leaves the preview as it is', async () => {
    expect((await act('schedule', { at: '2099-07-01T10:00', agreed: '1' })).status).toBe(303);
    const { text } = await client.get(page);
    expect(text).toContain('vanzelf gepubliceerd op 1 juli 2099 om 10:00 (Nederlandse tijd)');
    expect(inForm(text)).toBe('2099-07-01T10:00');
    const { rows } = await office.sql.query<{ at: Date }>(
      `select publish_at as at from edition where state = 'draft'`,
    );
    expect(rows[0]?.at.toISOString()).toBe('2099-07-01T08:00:00.000Z');
    const preview = await act('preview');
    expect([preview.status, preview.text]).toEqual([201, expect.stringContaining('/voorvertoning#token')]);
    expect((await act('schedule', { at: '2099-12-01T10:00', agreed: '1' })).status).toBe(303);
    expect((await client.get(page)).text).toContain('op 1 december 2099 om 10:00');
  });

  it('is set with open points only by who says so', async () => {
    expect((await client.get(page)).text).toContain('2 woorden; het moeten er 40 tot 120 zijn.');
    const refused = await act('schedule', { at: '2099-02-01T10:00' });
    expect([refused.status, inForm(refused.text)]).toEqual([409, '2099-02-01T10:00']);
    expect(refused.text).toContain('Er staan nog punten open');
    expect((await act('schedule', { at: '2099-02-01T10:00', agreed: '1' })).status).toBe(303);
    expect((await act('schedule', { clear: '1' })).status).toBe(303);
  });

  it('publishes when it has come, not before, and once', async () => {
    expect((await act('schedule', { at: '2099-01-01T10:00', agreed: '1' })).status).toBe(303);
    expect((await client.get(page)).text).toContain('vanzelf gepubliceerd op 1 januari 2099');
    const workflow = office.app.get(DraftWorkflow, { strict: false });
    expect(await workflow.publishDue()).toBe(0);
    await office.sql.query(`update edition set publish_at = now() where state = 'draft'`);
    await Promise.all([workflow.publishDue(), workflow.publishDue()]);
    expect(await states()).toEqual(['1 superseded', '2 superseded', '3 published']);
    const { rowCount } = await office.sql.query(`select 1 from outbox where kind = 'edition-published'`);
    expect(rowCount).toBe(2);
  });

  it('can be taken away', async () => {
    await changeName('Toch later');
    await act('schedule', { at: '2099-01-01T10:00', agreed: '1' });
    expect((await act('schedule', { clear: '1' })).status).toBe(303);
    const { rows } = await office.sql.query(`select publish_at from edition where state = 'draft'`);
    expect(rows).toEqual([{ publish_at: null }]);
  });
});

describe('taking back', () => {
  it('makes the edition before it current again, and skips one that was taken back before', async () => {
    expect((await act('take-back')).status).toBe(303);
    expect(await states()).toEqual(['1 superseded', '2 published', '3 superseded withdrawn', '4 draft']);
    expect((await act('publish', { agreed: '1' })).status).toBe(303);
    expect((await act('take-back')).status).toBe(303);
    expect(await states()).toEqual([
      '1 superseded',
      '2 published',
      '3 superseded withdrawn',
      '4 superseded withdrawn',
    ]);
  });

  it('ends at the first edition', async () => {
    expect((await act('take-back')).status).toBe(303);
    expect((await client.get(page)).text).not.toContain('terugnemen');
    const { rows } = await office.sql.query<{ id: string }>(
      `select id from edition where state = 'published'`,
    );
    expect((await act('take-back', { edition: rows[0]?.id ?? '' })).status).toBe(409);
  });
});

it('an edition is downloaded with all of its files', async () => {
  const { rows } = await office.sql.query<{ id: string }>(`select id from edition where state = 'published'`);
  const { status, headers, bytes } = await client.download(`/admin/editions/${rows[0]?.id}/export`);
  expect([status, headers.get('content-type')]).toEqual([200, 'application/zip']);
  expect(Object.keys(unzipSync(bytes))).toContain('quickscan-editie-1/nl/statements/24.yaml');
  expect((await client.get('/admin/editions/00000000-0000-7000-8000-000000000000/export')).status).toBe(404);
});

describe('throwing away', () => {
  it('removes the draft and keeps the history', async () => {
    await changeName('Weg ermee');
    expect((await act('discard')).status).toBe(303);
    expect((await states()).filter((state) => state.endsWith('draft'))).toEqual([]);
    expect((await client.get(names)).text).toContain('Weg ermee');
  });
});

it('everything that was done is in the audit log, and cannot be changed from here', async () => {
  const { rows } = await office.sql.query<{ action: string }>(
    'select distinct action from audit_entry order by 1',
  );
  expect(rows.map(({ action }) => action)).toEqual([
    'changeTexts',
    'discardDraft',
    'publishEdition',
    'scheduleEdition',
    'takeEditionBack',
    'unscheduleEdition',
  ]);
  const content = office.asContent();
  for (const sql of [
    'delete from audit_entry',
    `update audit_entry set action = 'x'`,
    'delete from content_change',
  ])
    await expect(content.query(sql)).rejects.toThrow(/permission denied/);
});
