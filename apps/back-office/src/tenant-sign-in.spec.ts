import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#server/platform/database';
import { Letterbox } from '#server/platform/secrets';
import { type OpenIdProvider, startOpenIdProvider } from '../../../tools/openid-provider/openid-provider.mjs';
import type { Answer, BackOfficeClient } from './testing/back-office-client.js';
import { BackOfficeHarness } from './testing/back-office-harness.js';

const clientSecret = 'only-the-provider-and-we-know-this';
/** As the API has it. */
const letterbox = new Letterbox({ SECRETS_KEY: 'a'.repeat(32) });

let office: BackOfficeHarness;
let account: string;
let platform: BackOfficeClient;
let csrfToken: string;
let provider: OpenIdProvider;
let tenant: string;
let path: string;

beforeAll(async () => {
  office = await BackOfficeHarness.create({ OUTSIDE_LOOPBACK: '1' });
  account = await office.addAccount('platform@voorbeeld.nl', 'platform-administrator');
  platform = await office.withSession(account);
  csrfToken = /name="csrfToken" value="([^"]+)"/.exec((await platform.get('/admin/draft')).text)?.[1] ?? '';
  provider = await startOpenIdProvider({ clients: [] });
});
beforeEach(async () => {
  tenant = newId();
  path = `/admin/tenants/${tenant}`;
  await office.sql.query('insert into tenant (id, name) values ($1, $2)', [tenant, `Gemeente ${tenant}`]);
  await office.sql.query('delete from sealing_key');
  await publish(letterbox.publicHalf);
});
afterAll(async () => {
  await office.close();
  await provider.stop();
});

/** As the API does when it starts; a second time it replaces what was there. */
const publish = (half: string) =>
  office.sql.query(
    `insert into sealing_key (public_half) values ($1)
     on conflict (one) do update set public_half = excluded.public_half, replaced_at = now()`,
    [half],
  );

const settings = () => ({ issuer: provider.issuer, clientId: 'quickscan', clientSecret, enabled: '1' });
const set = (form: Record<string, string>): Promise<Answer> =>
  platform.post(`${path}/sign-in`, { csrfToken, ...form });

type Kept = { issuer: string; client_id: string; sealed_secret: string; enabled: boolean };
const kept = async (): Promise<Kept | undefined> =>
  (
    await office.sql.query<Kept>(
      'select issuer, client_id, sealed_secret, enabled from tenant_sign_in where tenant_id = $1',
      [tenant],
    )
  ).rows[0];
const secretOf = (row: Kept | undefined): string =>
  letterbox.open(row?.sealed_secret ?? '', `tenant-sign-in ${tenant} ${row?.issuer}`);
const isOffered = async (): Promise<boolean> =>
  (await office.sql.query('select 1 from tenant_sign_in_offer where tenant_id = $1', [tenant])).rowCount ===
  1;
const logged = async (): Promise<string[]> =>
  (
    await office.sql.query<{ action: string }>(
      `select action from audit_entry where tenant_id = $1 and object_kind = 'tenant-sign-in' order by at, id`,
      [tenant],
    )
  ).rows.map(({ action }) => action);

describe('an organisation’s own sign-in, set by support staff', () => {
  it('is sealed for who has the key, offered, and written in the log', async () => {
    expect((await platform.get(path)).text).toContain('Niet ingesteld');
    const answer = await set(settings());
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${path}/sign-in?done=on`]);
    const row = await kept();
    expect(row).toMatchObject({ issuer: provider.issuer, client_id: 'quickscan', enabled: true });
    expect([secretOf(row), await isOffered(), await logged()]).toEqual([
      clientSecret,
      true,
      ['changeTenantSignIn'],
    ]);
  });

  it('is shown without its secret, with the address to send people back to', async () => {
    await set(settings());
    for (const page of [
      path,
      `${path}/sign-in`,
      `${path}/sign-in?done=on`,
      '/admin/log',
      '/admin/log/export',
    ]) {
      const { text, status } = await platform.get(page);
      expect([page, status, text.includes(clientSecret), text.includes('x25519.')]).toEqual([
        page,
        200,
        false,
        false,
      ]);
    }
    const { text } = await platform.get(`${path}/sign-in`);
    expect(text).toContain(`>https://quickscan.example/inloggen/organisatie/${tenant}</textarea>`);
    expect(text).toContain(`value="${provider.issuer}"`);
    expect(/<input id="clientSecret"[^>]*>/.exec(text)?.[0]).not.toContain('value=');
  });

  it('keeps its secret when none is filled in, for the same issuer only', async () => {
    await set(settings());
    const before = await kept();
    const changed = await set({ ...settings(), clientSecret: '', clientId: 'anders', enabled: '' });
    expect(changed.headers.get('location')).toBe(`${path}/sign-in?done=off`);
    const after = await kept();
    expect(after).toMatchObject({ client_id: 'anders', enabled: false });
    expect([after?.sealed_secret === before?.sealed_secret, await isOffered()]).toEqual([true, false]);
    const moved = await set({
      ...settings(),
      clientSecret: '',
      issuer: 'https://elders.example',
      enabled: '',
    });
    expect([moved.status, moved.text.includes('Vul ook het geheim in')]).toEqual([422, true]);
    expect((await kept())?.issuer).toBe(provider.issuer);
    expect((await set(settings())).status).toBe(303);
    expect([secretOf(await kept()), await isOffered()]).toEqual([clientSecret, true]);
  });

  it('asks for a secret that was typed once more when something else was wrong', async () => {
    const secretField = (text: string) => /<input id="clientSecret"[^>]*>/.exec(text)?.[0] ?? '';
    await set(settings());
    expect(secretField((await platform.get(`${path}/sign-in`)).text)).not.toContain(' required');
    const { text } = await set({ ...settings(), clientId: '' });
    expect([secretField(text).includes(' required'), text.includes('nog een keer in')]).toEqual([true, true]);
    const without = await set({ ...settings(), clientId: '', clientSecret: '' });
    expect(secretField(without.text)).not.toContain(' required');
  });

  it('needs a secret the first time', async () => {
    const answer = await set({ ...settings(), clientSecret: '' });
    expect([answer.status, await kept(), await logged()]).toEqual([422, undefined, []]);
  });

  it.each([
    'http://169.254.169.254/latest/meta-data',
    'https://10.0.0.1/',
    'https://[fd00:ec2::254]/',
    'ftp://a',
  ])('is refused at %s, and what was typed stands there again without the secret', async (issuer) => {
    const { status, text } = await set({ ...settings(), issuer });
    expect([status, text.includes('Dit adres kan niet'), text.includes(clientSecret)]).toEqual([
      422,
      true,
      false,
    ]);
    expect(text).toMatch(/<input id="issuer"[^>]*aria-invalid="true"/);
    expect(text).toContain('value="quickscan"');
    expect(await kept()).toBeUndefined();
  });

  it('is refused where nothing answers, or with nothing or too much filled in', async () => {
    for (const form of [
      { issuer: 'http://127.0.0.1:1/' },
      { issuer: '' },
      { clientId: ' ' },
      { clientId: 'x'.repeat(201) },
      { clientSecret: 'x'.repeat(501) },
      { issuer: '"><script>alert(1)</script>' },
    ]) {
      const { status, text } = await set({ ...settings(), ...form });
      expect([form, status, text.includes('role="alert"'), text.includes('<script>')]).toEqual([
        form,
        422,
        true,
        false,
      ]);
    }
    expect(await kept()).toBeUndefined();
  });

  it('is removed with its secret, once', async () => {
    await set(settings());
    const remove = () => platform.post(`${path}/sign-in/removal`, { csrfToken });
    expect((await remove()).headers.get('location')).toBe(`${path}?done=sign-in-removed`);
    expect([await kept(), await isOffered(), (await remove()).status]).toEqual([undefined, false, 404]);
    expect(await logged()).toEqual(['changeTenantSignIn', 'removeTenantSignIn']);
  });

  it('is set whole when many set it at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => set(settings())));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 303));
    expect(secretOf(await kept())).toBe(clientSecret);
  });

  it('is there for organisations that exist, and for platform administrators only', async () => {
    const editor = await office.signedIn();
    for (const page of [`${path}/sign-in`, `/admin/tenants/${newId()}/sign-in`]) {
      expect((await editor.get(page)).status).toBe(403);
      expect((await editor.post(page, settings())).status).toBe(403);
    }
    path = `/admin/tenants/${newId()}`;
    expect([(await platform.get(`${path}/sign-in`)).status, (await set(settings())).status]).toEqual([
      404, 404,
    ]);
  });
});

describe('without a letterbox that fits', () => {
  it('says that the API has to start first, and keeps no secret meanwhile', async () => {
    await office.sql.query('delete from sealing_key');
    const { text } = await platform.get(`${path}/sign-in`);
    expect(text).toContain('moet de QuickScan zelf (de API) eerst een keer starten');
    expect(text).not.toContain('name="issuer"');
    const answer = await set(settings());
    expect([answer.status, answer.text.includes('kan nu niet worden bewaard'), await kept()]).toEqual([
      422,
      true,
      undefined,
    ]);
  });

  it('asks for the secret again once the key of the installation was replaced', async () => {
    await set(settings());
    await publish(new Letterbox({ SECRETS_KEY: 'b'.repeat(32) }).publicHalf);
    for (const page of [path, `${path}/sign-in`])
      expect((await platform.get(page)).text).toContain('De sleutel van deze installatie is vervangen');
    expect((await set({ ...settings(), clientSecret: '' })).status).toBe(422);
    expect((await set(settings())).status).toBe(303);
    expect((await platform.get(path)).text).not.toContain('De sleutel van deze installatie');
    expect((await set({ ...settings(), clientSecret: '' })).status).toBe(303);
  });
});

describe('the role of the back office', () => {
  /** Runs SQL as this person of the back office, and rolls back. */
  async function asContent(user: string, sql: string): Promise<number> {
    const client = await office.asContent().connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('app.user_id', $1, true)`, [user]);
      return (await client.query(sql)).rowCount ?? 0;
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  it('writes a sealed secret and cannot read one, whatever it asks', async () => {
    await set(settings());
    for (const sql of [
      'select sealed_secret from tenant_sign_in',
      'select * from tenant_sign_in',
      'select s from tenant_sign_in s',
      `select 1 from tenant_sign_in where sealed_secret like 'x%'`,
      'select 1 from tenant_sign_in order by sealed_secret',
      'update tenant_sign_in set client_id = sealed_secret',
      `update tenant_sign_in set enabled = false where sealed_secret > 'a'`,
      `update tenant_sign_in set sealed_secret = 'x' returning sealed_secret`,
      'update tenant_sign_in set sealed_secret = sealed_secret || $$x$$',
      'delete from tenant_sign_in returning sealed_secret',
      'copy tenant_sign_in to stdout',
      'create temp table taken as select sealed_secret from tenant_sign_in',
      `update tenant_sign_in set tenant_id = '${newId()}'`,
    ])
      await expect(asContent(account, sql)).rejects.toThrow(/permission denied/);
    const writes = `update tenant_sign_in set sealed_secret = 'x' where tenant_id = '${tenant}'`;
    expect(await asContent(account, writes)).toBe(1);
  });

  it('changes nothing of a sign-in but for a platform administrator at work', async () => {
    await set(settings());
    const editor = await office.addAccount(`redacteur-${newId()}@voorbeeld.nl`);
    const insert = `insert into tenant_sign_in (tenant_id, issuer, client_id, sealed_secret, enabled, changed_at)
      values ('${tenant}', 'https://a', 'b', 'c', true, now())`;
    for (const user of [editor, newId(), '']) {
      expect(await asContent(user, 'update tenant_sign_in set enabled = false')).toBe(0);
      expect(await asContent(user, 'delete from tenant_sign_in')).toBe(0);
      await expect(asContent(user, insert)).rejects.toThrow(/row-level security/);
    }
    await office.sql.query('update back_office_account set disabled_at = now() where id = $1', [account]);
    expect(await asContent(account, 'update tenant_sign_in set enabled = false')).toBe(0);
    await office.sql.query('update back_office_account set disabled_at = null where id = $1', [account]);
    expect(await asContent(account, 'update tenant_sign_in set enabled = false')).toBeGreaterThan(0);
  });

  it('offers no sign-in that is not on', async () => {
    const offer = `insert into tenant_sign_in_offer (tenant_id) values ('${tenant}')`;
    await set({ ...settings(), enabled: '' });
    await expect(asContent(account, offer)).rejects.toThrow(/row-level security/);
  });

  it('reads the public half, and puts no other in its place', async () => {
    expect(await asContent(account, 'select public_half from sealing_key')).toBe(1);
    for (const sql of [
      `update sealing_key set public_half = '${'A'.repeat(43)}'`,
      'delete from sealing_key',
      `insert into sealing_key (public_half) values ('${'A'.repeat(43)}')`,
    ])
      await expect(asContent(account, sql)).rejects.toThrow(/permission denied/);
  });
});
