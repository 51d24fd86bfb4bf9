import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Me } from '#contracts/sessions';
import type { TenantSignIn } from '#contracts/tenant-sign-in';
import { Letterbox, sealFor, Sealer } from '#server/platform/secrets';
import { PublishSealingKey } from '../../../libs/server/tenant-sign-in/sealing-key/publish-sealing-key.js';
import { type OpenIdProvider, startOpenIdProvider } from '../../../tools/openid-provider/openid-provider.mjs';
import { type ApiClient, codeOf } from './testing/api-client.js';
import { ApiHarness, password } from './testing/api-harness.js';
import { membersOf, type Organisation } from './testing/organisations.js';
import { mailedCode } from './testing/sign-in-code.js';
import * as sso from './testing/tenant-sign-in.js';

type WithProvider = Organisation & { readonly provider: OpenIdProvider };

let api: ApiHarness;
let own: WithProvider;
let other: WithProvider;
const running: OpenIdProvider[] = [];

beforeAll(async () => {
  api = await ApiHarness.create({ OUTSIDE_LOOPBACK: '1' });
  own = await sso.organisationWithSignIn(api, 'Gemeente Eigen', 'eigen@voorbeeld.nl', start);
  other = await sso.organisationWithSignIn(api, 'Gemeente Ander', 'ander@voorbeeld.nl', start);
}, 60_000);
afterEach(() => {
  for (const { lies } of running) lies.clear();
});
afterAll(async () => {
  await api.close();
  for (const provider of running) await provider.stop();
});

async function start(tenantId: string): Promise<OpenIdProvider> {
  const redirectAddresses = [sso.redirectAddressOf(tenantId)];
  const provider = await startOpenIdProvider({ clients: [{ ...sso.client, redirectAddresses }] });
  running.push(provider);
  return provider;
}

const me = async (client: ApiClient): Promise<Me> => (await client.get<Me>('/api/v1/me')).body;
const count = async (table: string): Promise<number> => {
  const { rows } = await api.database
    .superuser()
    .query<{ n: number }>(`select count(*)::int as n from ${table}`);
  return rows[0]!.n;
};

describe('signing in through an organisation', () => {
  it('makes an account and a member on the first time, and opens it the next time', async () => {
    const browser = api.client();
    const answer = await sso.firstSignIn(api, browser, own.id, 'noor');
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      email: 'noor@organisatie.example',
      name: 'Noor van Voorbeeld',
      functionGroup: 'policy',
      membership: { tenantId: own.id, state: 'confirmed', role: 'member' },
    });
    expect(await membersOf(own, 'noor')).toMatchObject([{ email: 'noor@organisatie.example' }]);
    const again = api.client();
    const next = await sso.signInThrough(again, own.id, 'noor');
    expect([next.status, next.body.id]).toEqual([201, answer.body.id]);
    expect((await me(again)).id).toBe(answer.body.id);
    expect(await count(`tenant_sign_in_request where used_at is not null`)).toBe(0);
  });

  it('links an account that is there only to who reads its mail, and never in silence', async () => {
    const theirs = await api.signedIn('sam@organisatie.example', 'execution');
    const known = await me(theirs);
    const browser = api.client();
    const { body } = await sso.signInThrough(browser, own.id, 'sam');
    expect([body.newcomer?.email, (await me(browser)).id]).toEqual(['sam@organisatie.example', undefined]);
    const token = await sso.register(browser, body.token, 'sam@organisatie.example');
    const link = { ticket: body.token, token };
    const wrong = await browser.post('/api/v1/tenant-sign-ins/links', { ...link, code: '00000000' });
    expect([codeOf(wrong), await count('identity where subject = $$sam$$')]).toEqual(['code-wrong', 0]);
    const code = await mailedCode(api, token);
    const done = await browser.post<Me>('/api/v1/tenant-sign-ins/links', { ...link, code });
    expect([done.body.id, done.body.functionGroup]).toEqual([known.id, 'execution']);
    const signIn = { email: 'sam@organisatie.example', password };
    expect((await browser.post('/api/v1/sessions', signIn)).status).toBe(201);
  });

  it('says nothing about whether an address has an account', async () => {
    const answers = [];
    for (const email of ['eigen@voorbeeld.nl', 'nergens@voorbeeld.nl']) {
      const { body } = await sso.signInThrough(api.client(), own.id, 'kim');
      const request = { ticket: body.token, email, functionGroup: 'policy' };
      const { status, body: said } = await api
        .client()
        .post('/api/v1/tenant-sign-ins/registrations', request);
      answers.push([status, Object.keys(said as object)]);
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  it('counts as one factor: who runs an organisation is asked for the second', async () => {
    const browser = api.client();
    await sso.firstSignIn(api, browser, own.id, 'robin');
    const { rows } = await api.database
      .superuser()
      .query(
        `select distinct factors from session where account_id in (select account_id from identity where subject = 'robin')`,
      );
    expect(rows).toEqual([{ factors: 1 }]);
  });

  it('leaves who belongs to another organisation where she is', async () => {
    const browser = api.client();
    const first = await sso.firstSignIn(api, browser, own.id, 'alex');
    const there = api.client();
    const { body } = await sso.signInThrough(there, other.id, 'alex');
    const token = await sso.register(there, body.token, 'alex@organisatie.example');
    const link = { ticket: body.token, token, code: await mailedCode(api, token) };
    const linked = await there.post<Me>('/api/v1/tenant-sign-ins/links', link);
    expect([linked.body.id, linked.body.membership?.tenantId]).toEqual([first.body.id, own.id]);
  });

  it('keeps nothing of who deletes her account', async () => {
    const browser = api.client();
    await sso.firstSignIn(api, browser, own.id, 'weg');
    expect((await browser.delete('/api/v1/me')).status).toBe(204);
    expect(await api.tracesOf('weg@organisatie.example', 'weg')).not.toContain('identity');
    const again = await sso.signInThrough(api.client(), own.id, 'weg');
    expect([again.status, again.body.newcomer?.email]).toEqual([202, 'weg@organisatie.example']);
  });
});

describe('a hostile sign-in through an organisation', () => {
  /** Everything up to the provider sending the browser back. */
  async function comeBack(name: string, tenant = own): Promise<{ browser: ApiClient; back: URL }> {
    const browser = api.client();
    return { browser, back: await sso.atProvider(await sso.begin(browser, tenant.id), name) };
  }

  it('in another browser than the one that began is refused, and does not use up the sign-in', async () => {
    const { browser, back } = await comeBack('eva');
    const victim = api.client();
    expect(codeOf(await sso.complete(victim, back, own.id))).toBe('tenant-sign-in-invalid');
    await sso.begin(victim, own.id);
    expect(codeOf(await sso.complete(victim, back, own.id))).toBe('tenant-sign-in-invalid');
    expect((await sso.complete(browser, back, own.id)).status).toBe(202);
  });

  it('with another state is refused', async () => {
    const { browser, back } = await comeBack('eva');
    back.searchParams.set('state', 'x'.repeat(43));
    expect(codeOf(await sso.complete(browser, back, own.id))).toBe('tenant-sign-in-invalid');
  });

  it('with a code that was used before is refused, also under a new state', async () => {
    const { browser, back } = await comeBack('eva');
    expect((await sso.complete(browser, back, own.id)).status).toBe(202);
    expect(codeOf(await sso.complete(browser, back, own.id))).toBe('tenant-sign-in-invalid');
    const second = new URL(await sso.begin(browser, own.id)).searchParams.get('state') ?? '';
    back.searchParams.set('state', second);
    expect(codeOf(await sso.complete(browser, back, own.id))).toBe('tenant-sign-in-refused');
  });

  it('finishes once of many at the same moment', async () => {
    const { browser, back } = await comeBack('eva');
    const answers = await Promise.all(Array.from({ length: 20 }, () => sso.complete(browser, back, own.id)));
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(1);
  });

  it('that mixes up two organisations is refused', async () => {
    const { browser, back } = await comeBack('eva');
    expect(codeOf(await sso.complete(browser, back, other.id))).toBe('tenant-sign-in-invalid');
    // The answer of our provider under a sign-in that was begun at the other.
    const state = new URL(await sso.begin(browser, other.id)).searchParams.get('state') ?? '';
    back.searchParams.set('state', state);
    expect(codeOf(await sso.complete(browser, back, other.id))).toBe('tenant-sign-in-refused');
  });

  it('that says it comes from another issuer than the one it was begun at is refused', async () => {
    const { browser, back } = await comeBack('eva');
    back.searchParams.set('iss', other.provider.issuer);
    expect(codeOf(await sso.complete(browser, back, own.id))).toBe('tenant-sign-in-refused');
  });

  it('of another provider with the same name for somebody is somebody else', async () => {
    await sso.firstSignIn(api, api.client(), own.id, 'lou');
    const there = await sso.signInThrough(api.client(), other.id, 'lou');
    expect([there.status, there.body.newcomer !== null]).toEqual([202, true]);
  });

  it.each([
    ['nonce', { nonce: 'another' }],
    ['audience', { aud: 'another-client' }],
    ['issuer', { iss: 'https://login.example.org' }],
    ['time', { exp: 1_000_000_000 }],
    ['signature', { sub: 'lou', signature: 'AAAA' }],
  ])('with an ID token with a wrong %s is refused', async (_, lies) => {
    const { browser, back } = await comeBack('eva');
    own.provider.lies.tell(lies);
    expect(codeOf(await sso.complete(browser, back, own.id))).toBe('tenant-sign-in-refused');
  });

  it('cannot lay hands on an account by saying its address', async () => {
    const victim = await me(await api.signedIn('doel@organisatie.example'));
    other.provider.lies.tell({ email: 'doel@organisatie.example', email_verified: true });
    const browser = api.client();
    const answer = await sso.signInThrough(browser, other.id, 'dief');
    expect([answer.status, answer.body.newcomer?.email]).toEqual([202, 'doel@organisatie.example']);
    // An own code links to one's own account, whatever the provider said.
    const token = await sso.register(browser, answer.body.token, 'dief@elders.example');
    const link = { ticket: answer.body.token, token, code: await mailedCode(api, token) };
    const linked = await browser.post<Me>('/api/v1/tenant-sign-ins/links', link);
    expect([linked.body.email, linked.body.id === victim.id]).toEqual(['dief@elders.example', false]);
  });

  it('from a page of somebody else is refused', async () => {
    const { browser, back } = await comeBack('eva');
    const json = sso.returned(back, own.id);
    for (const site of ['cross-site', 'same-site', 'none']) {
      const options = { json, headers: { 'sec-fetch-site': site } };
      expect(codeOf(await browser.send('POST', '/api/v1/tenant-sign-ins/completions', options))).toBe(
        'origin-refused',
      );
    }
  });
});

describe('the settings', () => {
  const settings = async ({ administrator, path }: Organisation) =>
    (await administrator.get<TenantSignIn>(`${path}/sign-in`)).body;
  const change = ({ administrator, path }: Organisation, changes: object) =>
    administrator.put<TenantSignIn>(`${path}/sign-in`, { ...sso.settingsFor(own.provider), ...changes });

  it('never show the secret, and keep it sealed', async () => {
    expect(await settings(own)).toEqual({
      issuer: own.provider.issuer,
      clientId: 'quickscan',
      hasSecret: true,
      enabled: true,
      redirectAddress: sso.redirectAddressOf(own.id),
    });
    expect(await api.tracesOf(sso.client.secret)).toEqual([]);
  });

  it('keep the secret for the same issuer only', async () => {
    const { issuer } = own.provider;
    const kept = { issuer, clientId: 'quickscan', enabled: true };
    expect((await own.administrator.put(`${own.path}/sign-in`, kept)).status).toBe(200);
    const moved = { ...kept, issuer: other.provider.issuer };
    expect(codeOf(await own.administrator.put(`${own.path}/sign-in`, moved))).toBe('client-secret-needed');
  });

  it.each([
    'http://169.254.169.254/latest/meta-data',
    'https://169.254.169.254/',
    'https://10.0.0.1/',
    'https://[fd00:ec2::254]/',
    'https://2852039166/',
    'file:///etc/passwd',
    'http://login.example.org/',
  ])('refuse %s', async (issuer) => {
    expect(codeOf(await change(own, { issuer }))).toBe('issuer-refused');
    expect((await settings(own)).issuer).toBe(own.provider.issuer);
  });

  it('refuse an issuer that sends on to another, that says it is another, or that is none', async () => {
    const server = createServer(({ url }, response) => {
      if (url?.startsWith('/moved'))
        response
          .writeHead(302, { location: `${own.provider.issuer}/.well-known/openid-configuration` })
          .end();
      else
        response
          .setHeader('content-type', 'application/json')
          .end(JSON.stringify({ issuer: own.provider.issuer }));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    for (const path of ['/moved', '/liar'])
      expect(codeOf(await change(own, { issuer: `http://127.0.0.1:${port}${path}` }))).toBe(
        'issuer-unusable',
      );
    server.close();
    expect(codeOf(await change(own, { issuer: 'http://127.0.0.1:1/' }))).toBe('issuer-unusable');
  });

  it('offer the organisation to who searches while they are on', async () => {
    const found = async () =>
      (
        await api.client().get<{ items: { name: string }[] }>('/api/v1/tenants?signIn=own&query=Gemeente')
      ).body.items.map(({ name }) => name);
    expect(await found()).toEqual(['Gemeente Ander', 'Gemeente Eigen']);
    expect((await change(own, { enabled: false })).status).toBe(200);
    expect(await found()).toEqual(['Gemeente Ander']);
    const off = await api.client().post('/api/v1/tenant-sign-ins', { tenantId: own.id });
    expect(codeOf(off)).toBe('tenant-sign-in-off');
    expect((await change(own, {})).status).toBe(200);
  });

  it('are neither offered nor used while the organisation is suspended', async () => {
    const browser = api.client();
    const back = await sso.atProvider(await sso.begin(browser, own.id), 'eva');
    const suspend = (since: string) =>
      api.database.superuser().query(`update tenant set suspended_at = ${since} where id = $1`, [own.id]);
    await suspend('now()');
    const begun = await api.client().post('/api/v1/tenant-sign-ins', { tenantId: own.id });
    expect(codeOf(begun)).toBe('tenant-sign-in-off');
    expect(codeOf(await sso.complete(browser, back, own.id))).toBe('tenant-sign-in-off');
    await suspend('null');
    expect(await sso.begin(api.client(), own.id)).toContain(own.provider.issuer);
  });

  it('that are turned off or changed meanwhile end what was begun', async () => {
    const browser = api.client();
    const back = await sso.atProvider(await sso.begin(browser, own.id), 'eva');
    await change(own, { enabled: false });
    expect(codeOf(await sso.complete(browser, back, own.id))).toBe('tenant-sign-in-off');
    await change(own, {});
  });

  it('of a provider that is away say so', async () => {
    const away = await start(other.id);
    const { status } = await change(other, { issuer: away.issuer });
    await away.stop();
    running.pop();
    const begun = await api.client().post('/api/v1/tenant-sign-ins', { tenantId: other.id });
    expect([status, codeOf(begun)]).toEqual([200, 'tenant-sign-in-unavailable']);
  });

  /** Replaces what is sealed, by something that was sealed for the same organisation and issuer. */
  const reseal = async (seal: (whose: string) => string): Promise<void> => {
    const sealed = seal(`tenant-sign-in ${own.id} ${own.provider.issuer}`);
    const sql = 'update tenant_sign_in set sealed_secret = $2 where tenant_id = $1';
    await api.database.superuser().query(sql, [own.id, sealed]);
  };
  const ours = { SECRETS_KEY: 'only-to-try-the-product-with-no-secret' };
  const theirs = { SECRETS_KEY: 'b'.repeat(32) };

  it('work with a secret that was sealed before there was a letterbox, and put it in there when kept', async () => {
    await reseal((whose) => new Sealer(ours).seal(sso.client.secret, whose));
    expect((await sso.signInThrough(api.client(), own.id, 'oud')).status).toBe(202);
    const { issuer } = own.provider;
    const kept = { issuer, clientId: 'quickscan', enabled: true };
    expect((await own.administrator.put(`${own.path}/sign-in`, kept)).status).toBe(200);
    const { rows } = await api.database
      .superuser()
      .query('select sealed_secret like $$x25519.%$$ as letter from tenant_sign_in where tenant_id = $1', [
        own.id,
      ]);
    expect(rows).toEqual([{ letter: true }]);
    expect((await sso.signInThrough(api.client(), own.id, 'oud')).status).toBe(202);
  });

  it('of which the secret cannot be opened any more say so, and ask for it again', async () => {
    const sealings = [
      (whose: string) => new Sealer(theirs).seal(sso.client.secret, whose),
      (whose: string) => sealFor(new Letterbox(theirs).publicHalf, sso.client.secret, whose),
      (whose: string) => sealFor(new Letterbox(ours).publicHalf, sso.client.secret, `${whose}/`),
    ];
    for (const seal of sealings) {
      await reseal(seal);
      const begun = await api.client().post('/api/v1/tenant-sign-ins', { tenantId: own.id });
      expect([codeOf(begun), (await settings(own)).hasSecret]).toEqual(['tenant-sign-in-unavailable', false]);
      const kept = { issuer: own.provider.issuer, clientId: 'quickscan', enabled: true };
      expect(codeOf(await own.administrator.put(`${own.path}/sign-in`, kept))).toBe('client-secret-needed');
    }
    expect((await change(own, {})).status).toBe(200);
    expect((await sso.signInThrough(api.client(), own.id, 'oud')).status).toBe(202);
  });

  it('are sealed by others with the public half that the process tells as it starts, until its key is replaced', async () => {
    const told = async () =>
      (
        await api.database
          .superuser()
          .query('select public_half, replaced_at is not null as replaced from sealing_key')
      ).rows as unknown;
    const startWith = async (key: typeof ours) => {
      const publishing = new PublishSealingKey(api.app.get(EntityManager), new Letterbox(key));
      await publishing.onApplicationBootstrap();
      publishing.onApplicationShutdown();
    };
    const half = new Letterbox(ours).publicHalf;
    expect(await told()).toEqual([{ public_half: half, replaced: false }]);
    await startWith(ours);
    expect(await told()).toEqual([{ public_half: half, replaced: false }]);
    await api.database.superuser().query('revoke update on sealing_key from quickscan_app');
    await startWith(theirs);
    expect(await told()).toEqual([{ public_half: half, replaced: false }]);
    await api.database.superuser().query('grant update on sealing_key to quickscan_app');
    await startWith(theirs);
    expect(await told()).toEqual([{ public_half: new Letterbox(theirs).publicHalf, replaced: true }]);
  });

  it('ask for a fresh proof to be changed, and two factors to be seen', async () => {
    const superuser = api.database.superuser();
    await superuser.query(`update session set confirmed_at = now() - interval '1 hour'`);
    expect(codeOf(await change(own, {}))).toBe('confirmation-required');
    await superuser.query(`update session set confirmed_at = now(), factors = 1`);
    expect(codeOf(await own.administrator.get(`${own.path}/sign-in`))).toBe('second-factor-required');
    await superuser.query(`update session set factors = 2`);
  });
});

describe('the database', () => {
  it('lets nobody claim to be somebody, or join, without a finished sign-in', async () => {
    const stranger = await me(await api.signedIn('vreemde@voorbeeld.nl'));
    const pool = api.database.pool('app');
    const { rows } = await api.database
      .superuser()
      .query<{ hash: string }>(
        `select ticket_hash as hash from tenant_sign_in_request where ticket_hash is not null limit 1`,
      );
    const tries = [
      [
        `insert into identity values (gen_random_uuid(), $1, $2, 'https://a', 'x', 'hash', now())`,
        'f'.repeat(64),
      ],
      [
        `insert into identity values (gen_random_uuid(), $1, $2, 'https://a', 'x', 'hash', now())`,
        rows[0]!.hash,
      ],
      [
        `insert into membership (id, account_id, tenant_id, state, role) values (gen_random_uuid(), $1, $2, 'confirmed', 'member')`,
        'f'.repeat(64),
      ],
    ] as const;
    for (const [sql, lookup] of tries) {
      const client = await pool.connect();
      await client.query('begin');
      await client.query(`select set_config('app.user_id', $1, true), set_config('app.lookup', $2, true)`, [
        stranger.id,
        lookup,
      ]);
      await expect(client.query(sql, [stranger.id, own.id])).rejects.toThrow(/row-level security/);
      await client.query('rollback');
      client.release();
    }
  });
});
