import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Attempt } from '#contracts/attempts';
import {
  type AddPlanActionInput,
  type Plan,
  type PlanAction,
  planLimits,
  planSchema,
} from '#contracts/plans';
import type { Result } from '#contracts/results';
import { type ApiClient, codeOf } from './testing/api-client.js';
import { ApiHarness } from './testing/api-harness.js';

const plan = '/api/v1/plans/quickscan';

let api: ApiHarness;
let me: ApiClient;
let attempt: Attempt;
let result: Result;

beforeAll(async () => {
  api = await ApiHarness.create();
  me = await api.signedIn('plan@voorbeeld.nl');
  attempt = await api.finished(me);
  result = (await me.get<Result>(`/api/v1/attempts/${attempt.id}/result`)).body;
});
afterAll(() => api.close());

const add = (request: AddPlanActionInput, client = me) => client.post<PlanAction>(`${plan}/actions`, request);
const show = async (client = me): Promise<Plan> => (await client.get<Plan>(plan)).body;
/** A tip of the results, with the statement that it stands under. */
function tipAt(index: number): { statement: number; tip: string } {
  const { code, tips } = result.clusters.flatMap(({ statementResults }) => statementResults)[index]!;
  return { statement: code, tip: tips[0]!.code };
}

describe('a growth plan', () => {
  it('is empty to begin with, and unknown for a scan that is not there', async () => {
    const newcomer = await api.signedIn('nieuw@voorbeeld.nl');
    expect(await show(newcomer)).toEqual({ scan: 'quickscan', language: 'nl', actions: [] });
    expect(codeOf(await newcomer.get('/api/v1/plans/other'))).toBe('scan-unknown');
  });

  it('takes a tip from the results, with its words and sources, once', async () => {
    const { statement, tip } = tipAt(0);
    const added = await add({ attempt: attempt.id, statement, tip });
    expect(added.status).toBe(201);
    const { title } = result.clusters[0]!.statementResults[0]!.tips[0]!;
    expect(added.body).toMatchObject({
      ...{ title, attempt: attempt.id, note: '', due: null, doneAt: null },
      ...{ statement: { code: statement }, tip: { code: tip } },
    });
    expect(codeOf(await add({ attempt: attempt.id, statement, tip }))).toBe('tip-on-plan');
    expect(planSchema.safeParse(await show()).error).toBeUndefined();
  });

  it('takes an action of her own, changes it, and says when it was done', async () => {
    const { body } = await add({ title: '  Met Beleid praten ', note: 'Over tolken', due: '2027-01-15' });
    expect(body).toMatchObject({ title: 'Met Beleid praten', tip: null, due: '2027-01-15', attempt: null });
    const at = `${plan}/actions/${body.id}`;
    const changed = await me.patch<PlanAction>(at, { note: '', due: null, done: true });
    expect(changed.body).toMatchObject({ title: 'Met Beleid praten', note: '', due: null });
    expect(changed.body.doneAt).not.toBeNull();
    const again = await me.patch<PlanAction>(at, { done: true });
    expect(again.body.doneAt).toBe(changed.body.doneAt);
    expect((await me.patch<PlanAction>(at, { done: false })).body.doneAt).toBeNull();
  });

  it('never changes the words of a tip', async () => {
    const { actions } = await show();
    const { id, title } = actions.find(({ tip }) => tip)!;
    const { body } = await me.patch<PlanAction>(`${plan}/actions/${id}`, { title: 'Iets anders' });
    expect(body.title).toBe(title);
  });

  it('puts what is first due first, then what has no date, then what is done', async () => {
    const client = await api.signedIn('volgorde@voorbeeld.nl');
    await add({ title: 'gedaan', done: true, due: '2020-01-01' }, client);
    await add({ title: 'ooit' }, client);
    await add({ title: 'later', due: '2027-06-01' }, client);
    await add({ title: 'eerst', due: '2027-02-01' }, client);
    const titles = (await show(client)).actions.map(({ title }) => title);
    expect(titles).toEqual(['eerst', 'later', 'ooit', 'gedaan']);
  });

  it('loses what is removed, and takes it back as it was', async () => {
    const client = await api.signedIn('terug@voorbeeld.nl');
    const was = { title: 'Bellen', note: 'Dinsdag', due: '2027-03-01', done: true, statement: 3 };
    const { body } = await add(was, client);
    expect((await client.delete(`${plan}/actions/${body.id}`)).status).toBe(204);
    expect((await show(client)).actions).toEqual([]);
    expect(codeOf(await client.delete(`${plan}/actions/${body.id}`))).toBe('plan-action-unknown');
    const back = (await add(was, client)).body;
    expect(back).toMatchObject({ title: 'Bellen', note: 'Dinsdag', due: '2027-03-01' });
    expect(back.doneAt).not.toBeNull();
  });

  it.each<[string, AddPlanActionInput, string]>([
    ['neither a tip nor words', {}, 'request-invalid'],
    ['both a tip and words', { tip: 'x-y-z', title: 'x' }, 'request-invalid'],
    ['no words', { title: '   ' }, 'request-invalid'],
    ['a date that is none', { title: 'x', due: '2027-02-30' }, 'request-invalid'],
    ['more words than fit', { title: 'x', note: 'y'.repeat(planLimits.note + 1) }, 'request-invalid'],
    ['a tip that is not there', { tip: 'not-there' }, 'tip-unknown'],
    ['a statement that is not there', { title: 'x', statement: 99 }, 'statement-unknown'],
    [
      'an attempt that is not there',
      { title: 'x', attempt: '0198c0de-0000-7000-8000-000000000001' },
      'attempt-unknown',
    ],
  ])('refuses %s', async (_, request, code) => {
    expect(codeOf(await add(request))).toBe(code);
  });

  it('never holds more than it can, however many are added at once', async () => {
    const client = await api.signedIn('vol@voorbeeld.nl');
    const titles = Array.from({ length: planLimits.actions - 3 }, (_, index) => `actie ${index}`);
    for (const title of titles) await add({ title }, client);
    const many = await Promise.all(Array.from({ length: 8 }, () => add({ title: 'nog een' }, client)));
    expect(many.filter(({ status }) => status === 201)).toHaveLength(3);
    expect(many.map(codeOf).filter((code) => code === 'plan-full')).toHaveLength(5);
    expect((await show(client)).actions).toHaveLength(planLimits.actions);
  });

  it('is nobody else’s: her attempts and actions are unknown to others', async () => {
    const other = await api.signedIn('ander-plan@voorbeeld.nl');
    const { id } = (await show()).actions[0]!;
    expect((await show(other)).actions).toEqual([]);
    expect(codeOf(await add({ ...tipAt(1), attempt: attempt.id }, other))).toBe('attempt-unknown');
    expect(codeOf(await other.patch(`${plan}/actions/${id}`, { note: 'x' }))).toBe('plan-action-unknown');
    expect(codeOf(await other.delete(`${plan}/actions/${id}`))).toBe('plan-action-unknown');
  });

  it('outlives the attempt that it was made from', async () => {
    const client = await api.signedIn('gewist@voorbeeld.nl');
    const made = await api.finished(client);
    await add({ title: 'Blijft', attempt: made.id }, client);
    await api.database.superuser().query('delete from attempt where id = $1', [made.id]);
    expect((await show(client)).actions).toMatchObject([{ title: 'Blijft', attempt: null }]);
  });
});

describe('the documents of a plan', () => {
  const text = async (client: ApiClient, document: string) => {
    const answer = await fetch(`${api.origin}${plan}/documents/${document}`, {
      headers: { cookie: client.sessionCookie ?? '', 'accept-language': 'nl' },
    });
    return { type: answer.headers.get('content-type'), body: await answer.text() };
  };

  it('are a table that no spreadsheet carries out, and a calendar with what is still to do', async () => {
    const client = await api.signedIn('bestand@voorbeeld.nl');
    await add({ title: '=HYPERLINK("http://x")', note: '+1', due: '2027-03-01', statement: 2 }, client);
    await add({ title: 'Klaar', due: '2027-03-02', done: true }, client);
    await add({ title: 'Zonder dag' }, client);
    const csv = await text(client, 'csv');
    expect(csv.type).toBe('text/csv; charset=utf-8');
    expect(csv.body.split('\r\n')[1]).toMatch(
      /^"'=HYPERLINK\(""http:\/\/x""\)";2\. .*;;'\+1;2027-03-01;nog niet$/,
    );
    const calendar = await text(client, 'calendar');
    expect(calendar.type).toBe('text/calendar; charset=utf-8');
    expect(calendar.body.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(['DTSTART;VALUE=DATE:20270301']);
  });

  it('are no others', async () => {
    expect(codeOf(await me.get(`${plan}/documents/docx`))).toBe('document-unknown');
  });
});
