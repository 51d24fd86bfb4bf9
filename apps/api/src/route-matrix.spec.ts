import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Attempt } from '#contracts/attempts';
import type { DataExport } from '#contracts/data-exports';
import type { Passkey } from '#contracts/passkeys';
import type { InvitationList } from '#contracts/memberships';
import type { PlanAction } from '#contracts/plans';
import type { Report } from '#contracts/reports';
import type { TeamAction } from '#contracts/teams';
import type { Me, SessionList } from '#contracts/sessions';
import { apiRule, type Rule } from '#domain/access';
import type { ApiClient } from './testing/api-client.js';
import { Authenticator } from './testing/authenticator.js';
import { ApiHarness, password } from './testing/api-harness.js';
import { joined, organisation, type Organisation } from './testing/organisations.js';
import { inDays, newRound, started } from './testing/teams.js';

/**
 * What each route answers to the respondent it is about, and the body it is tried with. What it answers to the others
 * follows from the table of roles (`libs/domain/access`). A route of the OpenAPI document without a row here fails,
 * and so does a row without a route.
 */
type Row = {
  readonly status: number;
  readonly body?: object;
  /** For a route that answers nobody otherwise than a refusal does. */
  readonly anonymous?: number;
  /** Asked when the last proof of who one is has become old. */
  readonly stale?: true;
};

type Document = { readonly paths: Record<string, Record<string, { readonly operationId: string }>> };

/** A tenant that is not there. */
const nobody = '0198c0de-0000-7000-8000-00000000dead';

const row = (status: number, body?: object): Row => ({ status, ...(body && { body }) });

const matrix: Readonly<Record<string, Row>> = {
  'GET /scans': row(200),
  'GET /scans/{scan}/editions/{edition}': row(200),
  'GET /scans/{scan}/editions/{edition}/pages': row(200),
  'GET /scans/{scan}/editions/{edition}/pages/{page}': row(200),
  'GET /scans/{scan}/editions/{edition}/tips': row(200),
  'GET /scans/{scan}/editions/{edition}/documents': row(200),
  'GET /scans/{scan}/editions/{edition}/documents/{document}': row(404),
  'GET /tenants': row(200),
  'POST /memberships': row(400, {}),
  'GET /tenants/{tenant}/members': row(200),
  'PATCH /tenants/{tenant}/members': row(200, {
    placements: [{ email: 'niemand@voorbeeld.nl', department: 'Zorg' }],
  }),
  'GET /tenants/{tenant}/departments': row(200),
  'PATCH /tenants/{tenant}/members/{member}': row(204, { state: 'confirmed' }),
  'DELETE /tenants/{tenant}/members/{member}/second-factor': row(202),
  'DELETE /tenants/{tenant}/members/{member}': row(204),
  'GET /tenants/{tenant}/invitations': row(200),
  'POST /tenants/{tenant}/invitations': row(202, { emails: ['genodigd@voorbeeld.nl'] }),
  'DELETE /tenants/{tenant}/invitations/{invitation}': row(204),
  'GET /tenants/{tenant}/join-code': row(200),
  'PUT /tenants/{tenant}/join-code': row(200, {}),
  'GET /tenants/{tenant}/sign-in': row(200),
  'PUT /tenants/{tenant}/sign-in': row(422, { issuer: 'http://10.0.0.1', clientId: 'x', enabled: true }),
  // She is the only administrator, who cannot leave.
  'DELETE /memberships/{membership}': row(409),
  'POST /accounts': row(400, {}),
  'POST /email-verifications': row(410, { token: 'x', password: 'x' }),
  'POST /invitations/redemptions': row(410, { token: 'x', functionGroup: 'policy' }),
  'POST /password-resets': row(202, { email: 'x@voorbeeld.nl' }),
  'POST /password-resets/redemptions': row(410, { token: 'x', password: 'regen fiets lantaarn' }),
  'POST /mail-unsubscriptions/{token}': row(404, { 'List-Unsubscribe': 'One-Click' }),
  'POST /sessions': row(401, { email: 'x@voorbeeld.nl', password: 'x' }),
  'PATCH /me': row(200, { language: 'nl' }),
  'PUT /me/password': row(400, {}),
  'PUT /me/email': row(400, {}),
  'DELETE /me': { status: 403, stale: true },
  'POST /email-changes/redemptions': row(410, { token: 'x' }),
  'GET /data-exports/{export}': row(200),
  'GET /data-exports/{export}/document': row(409),
  'POST /data-exports': row(202),
  'GET /sessions': row(200),
  'POST /sessions/current/confirmations': row(422, { password: 'x' }),
  'DELETE /sessions/{session}': row(204),
  'DELETE /sessions/others': row(204),
  'GET /authenticators/current': row(200),
  'POST /authenticators': row(201),
  'POST /authenticators/confirmations': row(422, { code: '1' }),
  'POST /authenticators/current/recovery-codes': row(409),
  'DELETE /authenticators/current': row(204),
  'POST /sessions/second-steps': row(410, { token: 'x', code: '1' }),
  'GET /passkeys': row(200),
  'POST /passkeys': row(400, {}),
  'POST /passkeys/challenges': row(201),
  'PATCH /passkeys/{passkey}': row(204, { name: 'x' }),
  'DELETE /passkeys/{passkey}': row(204),
  'POST /passkey-sign-ins/challenges': row(201),
  'POST /passkey-sign-ins': row(400, {}),
  'POST /passkey-sign-ins/confirmations': row(400, {}),
  'POST /sign-in-codes': row(202, { email: 'x@voorbeeld.nl' }),
  'POST /sign-in-codes/confirmations': row(410, { token: 'x', code: '1' }),
  'POST /sign-in-codes/redemptions': row(410, { token: 'x', code: '1' }),
  'POST /tenant-sign-ins': row(404, { tenantId: nobody }),
  'POST /tenant-sign-ins/completions': row(410, { tenantId: nobody, code: 'x', state: 'x' }),
  'POST /tenant-sign-ins/registrations': row(410, {
    ticket: 'x',
    email: 'x@voorbeeld.nl',
    functionGroup: 'policy',
  }),
  'POST /tenant-sign-ins/links': row(410, { ticket: 'x', token: 'x', code: '1' }),
  'GET /me': { status: 200, anonymous: 204 },
  'GET /attempts': row(200),
  'POST /attempts': row(404, { scan: 'nothing' }),
  'GET /attempts/{attempt}': row(200),
  'PATCH /attempts/{attempt}': row(204, { tryOut: true }),
  'PUT /attempts/{attempt}/answers/{statement}': row(409, { answer: 'leading' }),
  'PUT /attempts/{attempt}/completion': row(200, {}),
  'GET /attempts/{attempt}/result': row(200),
  'POST /tenants/{tenant}/teams': row(400, {}),
  'POST /teams': row(400, {}),
  'GET /teams': row(200),
  'GET /teams/{team}': row(200),
  'POST /teams/{team}/rounds': row(409, newRound()),
  'GET /teams/{team}/actions': row(200),
  'GET /teams/{team}/actions/document': row(200),
  'POST /teams/{team}/actions': row(201, { what: 'x', who: 'x', dueOn: null, round: null, statement: null }),
  'PATCH /teams/{team}/actions/{agreed}': row(200, { done: true }),
  'DELETE /teams/{team}/actions/{agreed}': row(204),
  'GET /rounds/{round}': row(200),
  'PATCH /rounds/{round}': row(200, { closesAt: inDays(3) }),
  'GET /rounds/{round}/organisation': row(200),
  'POST /rounds/{round}/reminders': row(202, {}),
  'GET /rounds/{round}/invitations': row(200),
  'POST /rounds/{round}/invitations': row(202, { emails: ['genodigd@voorbeeld.nl'] }),
  'DELETE /rounds/{round}/invitations/{invitation}': row(404),
  'GET /rounds/{round}/join-link': row(200),
  'PUT /rounds/{round}/join-link': row(200, {}),
  'DELETE /rounds/{round}/join-link': row(204),
  'POST /round-invitations': row(410, { token: 'x' }),
  'POST /round-invitations/redemptions': row(410, { token: 'x', functionGroup: 'policy' }),
  'POST /participations': row(410, { token: 'x' }),
  'GET /rounds/{round}/reusable-attempts': row(200),
  'PUT /rounds/{round}/participation': row(404, {}),
  'DELETE /rounds/{round}/participation': row(404),
  'GET /rounds/{round}/overview': row(409),
  'PUT /rounds/{round}/closing': row(202, {}),
  'POST /team-reports': row(409, { round: 'of the owner' }),
  'GET /team-reports/{teamReport}': row(404),
  'GET /team-reports/{teamReport}/document': row(404),
  'GET /results/{scan}': row(200),
  'GET /plans/{scan}': row(200),
  'POST /plans/{scan}/actions': row(201, { title: 'Een gesprek plannen' }),
  'PATCH /plans/{scan}/actions/{action}': row(200, { done: true }),
  'DELETE /plans/{scan}/actions/{action}': row(204),
  'GET /plans/{scan}/documents/{document}': row(200),
  'GET /attempts/{attempt}/comparison': row(200),
  'GET /benchmarks': row(200),
  'GET /benchmarks/table': row(200),
  'POST /reports': row(202, { attempt: 'of the owner' }),
  'GET /attempts/{attempt}/documents/{document}': row(200),
  'GET /reports/{report}': row(200),
  'GET /reports/{report}/events': row(200),
  'GET /reports/{report}/document': row(409),
  'DELETE /attempts/{attempt}': row(204),
  'DELETE /sessions/current': row(204),
};

let api: ApiHarness;
let attempt: Attempt;
let report: Report;
let action: PlanAction;
let dataExport: DataExport;
let elsewhere: string;
let passkey: Passkey;
/** The owner runs an organisation, the other one another; the respondent runs none. */
let clients: Record<'anonymous' | 'owner' | 'other' | 'respondent', ApiClient>;
let ids: Record<'tenant' | 'member' | 'membership' | 'invitation' | 'team' | 'round' | 'agreed', string>;

beforeAll(async () => {
  api = await ApiHarness.create();
  const own = await organisation(api, 'Gemeente Eigen', 'eigenaar@voorbeeld.nl');
  const foreign = await organisation(api, 'Gemeente Ander', 'ander@voorbeeld.nl');
  const owner = own.administrator;
  ids = await idsOf(own);
  attempt = await api.finished(owner);
  report = (await owner.post<Report>('/api/v1/reports', { attempt: attempt.id })).body;
  action = (await owner.post<PlanAction>('/api/v1/plans/quickscan/actions', { title: 'x' })).body;
  dataExport = (await owner.post<DataExport>('/api/v1/data-exports', undefined)).body;
  passkey = await Authenticator.registered(owner);
  const credentials = { email: 'eigenaar@voorbeeld.nl', password, sharedComputer: false };
  await (await api.deviceOf(credentials.email)).post('/api/v1/sessions', credentials);
  const sessions = (await owner.get<SessionList>('/api/v1/sessions')).body.items;
  elsewhere = sessions.find(({ current }) => !current)!.id;
  const respondent = await api.signedIn('deelnemer@voorbeeld.nl');
  clients = { anonymous: api.client(), owner, other: foreign.administrator, respondent };
});
afterAll(() => api.close());

/** A member, an invitation and the administrator's own membership, for the addresses that name one. */
async function idsOf(own: Organisation): Promise<typeof ids> {
  const asking = await api.signedIn('vraagt@voorbeeld.nl');
  const { id: member } = await joined(asking, { tenantId: own.id });
  const me = await own.administrator.get<Me>('/api/v1/me');
  await own.administrator.post(`${own.path}/invitations`, { emails: ['open@voorbeeld.nl'] });
  const open = await own.administrator.get<InvitationList>(`${own.path}/invitations`);
  const team = await started(own.administrator);
  const agreed = { what: 'x', who: 'x', dueOn: null, round: null, statement: null };
  const noted = await own.administrator.post<TeamAction>(`/api/v1/teams/${team.id}/actions`, agreed);
  return {
    team: team.id,
    round: team.rounds[0]!.id,
    agreed: noted.body.id,
    tenant: own.id,
    member,
    membership: me.body.membership!.id,
    invitation: open.body.items[0]!.id,
  };
}

/** Every route with the name of its operation. */
async function routes(): Promise<ReadonlyMap<string, string>> {
  const { body } = await api.client().get<Document>('/api/v1/openapi.json');
  return new Map(
    Object.entries(body.paths).flatMap(([path, verbs]) =>
      Object.entries(verbs).map(
        ([verb, { operationId }]) => [`${verb.toUpperCase()} ${path}`, operationId] as const,
      ),
    ),
  );
}

/** What a route answers to each of them, by the table of roles. */
function expected(
  { session, reach }: Rule,
  { status, anonymous }: Row,
): Record<keyof typeof clients, number> {
  return {
    anonymous: anonymous ?? (session === 'required' ? 401 : status),
    owner: status,
    other: ['owner', 'tenant'].includes(reach) ? 404 : status,
    respondent: { owner: 404, tenant: 403, public: status, self: status, all: status }[reach],
  };
}

/** Some bodies name something of the owner's. */
function withIds(body: object | undefined): object | undefined {
  if (body && 'attempt' in body) return { attempt: attempt.id };
  return body && 'round' in body && body.round === 'of the owner' ? { round: ids.round } : body;
}

function call(client: ApiClient, route: string, { body }: Row): Promise<number> {
  const [method, template] = route.split(' ') as [string, string];
  const values: Record<string, string> = {
    scan: 'quickscan',
    edition: 'current',
    page: 'home',
    attempt: attempt.id,
    statement: '1',
    report: report.id,
    document: 'csv',
    action: action.id,
    export: dataExport.id,
    session: elsewhere,
    passkey: passkey.id,
    ...ids,
  };
  const path = `/api/v1${template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? name)}`;
  const json = withIds(body);
  const signal = AbortSignal.timeout(20_000);
  return fetch(`${api.origin}${path}`, {
    method,
    signal,
    headers: {
      'sec-fetch-site': 'same-origin',
      ...(json && { 'content-type': 'application/json' }),
      ...(client.sessionCookie && { cookie: client.sessionCookie }),
    },
    ...(json && { body: JSON.stringify(json) }),
  }).then(async (response) => {
    await response.body?.cancel();
    return response.status;
  });
}

const proven = (ago: string) =>
  api.database.superuser().query('update session set confirmed_at = now() - $1::interval', [ago]);

describe('every route', () => {
  it('has a row in the matrix, and every row a route', async () => {
    expect([...(await routes()).keys()].sort()).toEqual(Object.keys(matrix).sort());
  });

  it.each(Object.keys(matrix))('%s answers by who asks', async (route) => {
    const rule = apiRule((await routes()).get(route))!;
    const answers = expected(rule, matrix[route]!);
    await proven(matrix[route]!.stale ? '1 hour' : '0');
    for (const who of ['anonymous', 'other', 'respondent', 'owner'] as const) {
      expect([who, await call(clients[who], route, matrix[route]!)]).toEqual([who, answers[who]]);
    }
  });
});
