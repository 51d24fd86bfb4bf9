import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#server/platform/database';
import { emailHash } from '#server/users';
import type { Answer, BackOfficeClient } from './testing/back-office-client.js';
import { BackOfficeHarness } from './testing/back-office-harness.js';

let office: BackOfficeHarness;
let platform: BackOfficeClient;
let editor: BackOfficeClient;
beforeAll(async () => {
  office = await BackOfficeHarness.create();
  const account = await office.addAccount('platform@voorbeeld.nl', 'platform-administrator');
  platform = await office.withSession(account);
  editor = await office.signedIn();
});
afterAll(() => office.close());

const respondent = 'deelnemer@voorbeeld.nl';

async function csrfTokenOf(client: BackOfficeClient): Promise<string> {
  const { text } = await client.get('/admin/draft');
  return /name="csrfToken" value="([^"]+)"/.exec(text)?.[1] ?? '';
}

async function post(path: string, form: Record<string, string> = {}): Promise<Answer> {
  return platform.post(path, { csrfToken: await csrfTokenOf(platform), ...form });
}

async function addRespondent(email: string, verified = false): Promise<string> {
  const id = newId();
  await office.sql.query(
    `insert into account (id, email, email_hash, password_hash, function_group, language, email_verified_at)
     values ($1, $2, $3, 'a hash', 'policy', 'nl', $4)`,
    [id, email, emailHash(email), verified ? new Date() : null],
  );
  return id;
}

describe('what only platform administrators may do', () => {
  it.each([
    '/admin/tenants',
    '/admin/users',
    '/admin/colleagues',
    '/admin/log',
    '/admin/log/export',
    '/admin/queue',
  ])('content managers are refused: %s', async (path) => {
    expect((await editor.get(path)).status).toBe(403);
    expect((await platform.get(path)).status).toBe(200);
  });

  it('is not in the navigation of content managers', async () => {
    expect((await editor.get('/admin/draft')).text).not.toContain('/admin/users');
    expect((await platform.get('/admin/draft')).text).toContain('/admin/users');
  });
});

describe('organisations', () => {
  it('begin with an empty form', async () => {
    expect((await platform.get('/admin/tenants')).text).toContain('name="email" type="email" value=""');
  });

  const fields = { name: 'Gemeente Proefdam', province: 'Utrecht', sizeClass: '50-100' };
  const idOf = async (name: string): Promise<string> =>
    (await office.sql.query<{ id: string }>('select id from tenant where name = $1', [name])).rows[0]?.id ??
    '';

  it('are made with a link for the first administrator, which is shown once', async () => {
    const answer = await post('/admin/tenants', { ...fields, email: 'Eerste@Voorbeeld.nl' });
    expect(answer.status).toBe(201);
    const [link = ''] =
      /https:\/\/quickscan\.example\/uitnodiging#token&#x3D;[\w-]{43}/.exec(answer.text) ?? [];
    expect(link).not.toBe('');
    const { rows } = await office.sql.query('select name, province, size_class from tenant where name = $1', [
      fields.name,
    ]);
    expect(rows).toEqual([{ name: fields.name, province: 'Utrecht', size_class: '50-100' }]);
    const invited = await office.sql.query(`select email, role from invitation`);
    expect(invited.rows).toEqual([{ email: 'eerste@voorbeeld.nl', role: 'administrator' }]);
    expect((await platform.get(`/admin/tenants/${await idOf(fields.name)}`)).text).not.toContain('#token');
  });

  it('have a name of their own, and an address for who runs them', async () => {
    expect((await post('/admin/tenants', { ...fields, email: 'a@voorbeeld.nl' })).status).toBe(409);
    expect((await post('/admin/tenants', { ...fields, name: 'x', email: 'a@voorbeeld.nl' })).status).toBe(
      422,
    );
    const wrong = await post('/admin/tenants', { ...fields, name: '<b>Nieuw', email: 'geen adres' });
    expect([wrong.status, wrong.text.includes('&lt;b&gt;Nieuw')]).toEqual([422, true]);
    expect(wrong.text).toContain('name="email" type="email" value="geen adres"');
  });

  it('are changed, suspended and resumed', async () => {
    const id = await idOf(fields.name);
    const path = `/admin/tenants/${id}`;
    expect((await post(path, { name: 'Gemeente Anders', province: 'Atlantis', sizeClass: '' })).status).toBe(
      303,
    );
    expect((await post(`${path}/suspension`, { suspended: '1' })).status).toBe(303);
    const { rows } = await office.sql.query(
      'select name, province, size_class, suspended_at is not null as suspended from tenant where id = $1',
      [id],
    );
    expect(rows).toEqual([{ name: 'Gemeente Anders', province: null, size_class: null, suspended: true }]);
    expect((await post(`${path}/suspension`, { suspended: '0' })).status).toBe(303);
  });

  it('get another administrator or join code', async () => {
    const path = `/admin/tenants/${await idOf('Gemeente Anders')}`;
    expect((await post(`${path}/administrators`, { email: 'tweede@voorbeeld.nl' })).status).toBe(201);
    expect((await post(`${path}/administrators`, { email: 'tweede@voorbeeld.nl' })).status).toBe(409);
    const codes = async (): Promise<string[]> => {
      const { rows } = await office.sql.query<{ code: string }>('select code from join_code');
      return rows.map(({ code }) => code);
    };
    for (let times = 0; times < 2; times += 1) {
      const before = await codes();
      const { status, text } = await post(`${path}/join-code`);
      const [code = ''] = await codes();
      expect([status, text.includes(code), before.includes(code)]).toEqual([201, true, false]);
      const { text: later } = await platform.get(path);
      expect([later.includes(code), later.includes('Hier kunt u hem niet lezen')]).toEqual([false, true]);
    }
    await expect(office.asContent().query('select code from join_code')).rejects.toThrow(/permission denied/);
  });

  it('are suggested by the name of a municipality, which brings its name, province and code', async () => {
    const found = await platform.get('/admin/tenants?search=noordoost-fries');
    expect(found.text).toContain('/admin/tenants?municipality=GM1970#new');
    expect((await platform.get('/admin/tenants?search=Atlantis')).text).toContain('Er is geen gemeente');
    const { text } = await platform.get('/admin/tenants?municipality=GM1970');
    expect(text).toContain('name="name" value="Noardeast-Fryslân"');
    expect(text).toContain('<option value="Fryslân" selected>');
    const form = { name: 'Gemeente Noardeast-Fryslân', province: 'Fryslân', municipality: 'GM1970' };
    expect((await post('/admin/tenants', { ...form, email: 'fries@voorbeeld.nl' })).status).toBe(201);
    const { rows } = await office.sql.query(
      'select municipality_code, province, size_class from tenant where name = $1',
      [form.name],
    );
    expect(rows).toEqual([{ municipality_code: 'GM1970', province: 'Fryslân', size_class: null }]);
  });

  it('are made of a municipality once, and of none that does not exist', async () => {
    const form = { name: 'Nog eens', province: 'Fryslân', email: 'nog@voorbeeld.nl' };
    for (const municipality of ['GM1970', 'GM9999'])
      expect((await post('/admin/tenants', { ...form, municipality })).status).toBe(409);
    expect((await platform.get('/admin/tenants?search=noardeast')).text).not.toContain('GM1970');
  });

  it('that do not exist are not there', async () => {
    for (const path of ['x', newId()]) {
      expect([400, 404]).toContain((await platform.get(`/admin/tenants/${path}`)).status);
      expect([400, 404]).toContain((await post(`/admin/tenants/${path}`, fields)).status);
      expect([400, 404]).toContain((await post(`/admin/tenants/${path}/join-code`)).status);
    }
  });
});

describe('respondents', () => {
  it('are found by their whole address only', async () => {
    await addRespondent(respondent);
    expect((await post('/admin/users', { email: ' Deelnemer@voorbeeld.nl' })).text).toContain(
      'Account sinds',
    );
    for (const email of ['deelnemer', '%', 'deelnemer@voorbeeld.n'])
      expect((await post('/admin/users', { email })).status).toBe(404);
  });

  it('get their mail once more as long as the address is not confirmed', async () => {
    await office.sql.query('delete from outbox');
    expect(
      (await post('/admin/users/actions', { email: respondent, action: 'resendVerification' })).status,
    ).toBe(200);
    expect((await office.sql.query('select kind from outbox')).rows).toEqual([{ kind: 'send-verification' }]);
    await addRespondent('bevestigd@voorbeeld.nl', true);
    const late = await post('/admin/users/actions', {
      email: 'bevestigd@voorbeeld.nl',
      action: 'resendVerification',
    });
    expect(late.status).toBe(409);
  });

  it('lose their second factors and sessions, are told so by mail, and nobody else does', async () => {
    const told = 'send-second-factor-reset';
    const ids = [await addRespondent('met@voorbeeld.nl'), await addRespondent('ander@voorbeeld.nl')];
    for (const id of ids) {
      await office.sql.query(`insert into authenticator (account_id, sealed_secret) values ($1, 'x')`, [id]);
      await office.sql.query(
        `insert into session (id, token_hash, account_id, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
        [newId(), newId(), id],
      );
    }
    await post('/admin/users/actions', { email: 'met@voorbeeld.nl', action: 'resetSecondFactor' });
    expect((await office.sql.query('select user_id from outbox where kind = $1', [told])).rows).toEqual([
      { user_id: ids[0] },
    ]);
    for (const table of ['authenticator', 'session'])
      expect((await office.sql.query(`select account_id from ${table}`)).rows).toEqual([
        { account_id: ids[1] },
      ]);
  });

  it('are disabled with all sessions ended, and enabled again', async () => {
    await post('/admin/users/actions', { email: 'ander@voorbeeld.nl', action: 'disableAccount' });
    expect((await office.sql.query('select 1 from session')).rowCount).toBe(0);
    const disabled = () =>
      office.sql.query<{ email: string }>('select email from account where disabled_at is not null');
    expect((await disabled()).rows).toEqual([{ email: 'ander@voorbeeld.nl' }]);
    await post('/admin/users/actions', { email: 'ander@voorbeeld.nl', action: 'enableAccount' });
    expect((await disabled()).rows).toEqual([]);
  });

  it('are left alone by an action that does not exist', async () => {
    for (const action of ['delete', 'constructor', ''])
      expect((await post('/admin/users/actions', { email: respondent, action })).status).toBe(409);
  });

  it('show nothing but what support needs: the database refuses the rest', async () => {
    const content = office.asContent();
    const refused = [
      'select password_hash from account',
      'select name from account',
      'select sealed_secret from authenticator',
      'select token_hash from session',
      'select user_id from outbox',
      'select * from answer',
      'select * from attempt',
      'select * from attempt_score',
      'select * from one_time_link',
      'select * from sign_in_request',
      'select token_hash from invitation',
      `update account set email = 'x'`,
      'delete from account',
    ];
    for (const sql of refused) await expect(content.query(sql)).rejects.toThrow(/permission denied/);
    expect((await content.query('select id from account')).rows).toEqual([]);
    expect((await content.query('delete from session')).rowCount).toBe(0);
  });
});

describe('the audit log', () => {
  it('tells who did what, and that somebody looked', async () => {
    const { text } = await platform.get('/admin/log');
    for (const what of [
      'Account opgezocht',
      'Account uitgezet',
      'Organisatie gemaakt',
      'platform@voorbeeld.nl',
    ])
      expect(text).toContain(what);
  });

  it('is filtered by what, where and when', async () => {
    const { text } = await platform.get('/admin/log?action=suspendTenant&origin=back-office');
    expect(text).toContain('>1 regel<');
    expect((await platform.get('/admin/log?to=2020-01-01')).text).toContain('0 regels');
    for (const query of [
      "action=x'--",
      'from=morgen',
      'from=2026-99-99',
      'origin=a&origin=b',
      'to=2026-02-31',
    ])
      expect((await platform.get(`/admin/log?${query}`)).status).toBe(200);
  });

  it('tells in words what was done to what, and what was refused', async () => {
    const id = newId();
    await office.sql.query(
      `insert into audit_entry (id, action, object_kind, object_id, result, origin)
       values (gen_random_uuid(), 'removeMember', 'membership', $1, 'refused', 'portal'),
         (gen_random_uuid(), 'joinTenant', 'membership', $1, 'done', 'portal')`,
      [id],
    );
    const { text } = await platform.get('/admin/log');
    expect(text).toContain('<td>Lid weggehaald (geweigerd)</td>');
    expect(text).toContain('<td>Bij een organisatie gekomen</td>');
    expect(text).toContain(`>lid ${id}</td>`);
  });

  it('is downloaded without formulas', async () => {
    await office.sql.query(
      `insert into audit_entry (id, action, object_kind, object_id, result, origin)
       values (gen_random_uuid(), '=1+1', 'tenant', gen_random_uuid(), 'done', 'operator')`,
    );
    const { text, headers } = await platform.get('/admin/log/export');
    expect(headers.get('content-type')).toMatch(/^text\/csv/);
    expect(text).toContain(`"'=1+1"`);
    expect(text.split('\r\n')[0]).toContain('at,action');
  });
});

describe('work that failed', () => {
  const failed = async (): Promise<string> => {
    const id = newId();
    await office.sql.query(
      `insert into outbox (id, kind, subject_id, failed_at, handed_at) values ($1, 'edition-published', $1, now(), now())`,
      [id],
    );
    return id;
  };
  const stateOf = async (id: string) =>
    (
      await office.sql.query(
        `select failed_at is not null as failed, handed_at is not null as handed, done_at is not null as done
         from outbox where id = $1`,
        [id],
      )
    ).rows[0] as unknown;

  it('is tried again, or dropped, once', async () => {
    const [again, never] = [await failed(), await failed()];
    const { text } = await platform.get('/admin/queue');
    expect([text.includes(again), text.includes('Documenten van een editie maken')]).toEqual([true, true]);
    expect((await post(`/admin/queue/${again}/retry`)).status).toBe(303);
    expect(await stateOf(again)).toEqual({ failed: false, handed: false, done: false });
    expect((await post(`/admin/queue/${never}/discard`)).status).toBe(303);
    expect(await stateOf(never)).toEqual({ failed: true, handed: true, done: true });
    for (const action of ['retry', 'discard'])
      for (const id of [again, never]) expect((await post(`/admin/queue/${id}/${action}`)).status).toBe(404);
  });
});
