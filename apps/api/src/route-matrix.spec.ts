import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Attempt } from '#contracts/attempts';
import type { Report } from '#contracts/reports';
import type { ApiClient } from './testing/api-client.js';
import { ApiHarness } from './testing/api-harness.js';

/**
 * What each route answers to nobody, to the respondent it is about, and to another respondent. A route of
 * the OpenAPI document without a row here fails, and so does a row without a route.
 */
type Row = {
  readonly body?: object;
  readonly anonymous: number;
  readonly owner: number;
  readonly other: number;
};

const everybody = (status: number, body?: object): Row => ({
  ...(body && { body }),
  anonymous: status,
  owner: status,
  other: status,
});
const signedIn = (status: number, body?: object): Row => ({
  ...(body && { body }),
  anonymous: 401,
  owner: status,
  other: status,
});
const ownerOnly = (status: number, body?: object): Row => ({
  ...(body && { body }),
  anonymous: 401,
  owner: status,
  other: 404,
});

const matrix: Readonly<Record<string, Row>> = {
  'GET /scans': everybody(200),
  'GET /scans/{scan}/editions/{edition}': everybody(200),
  'GET /scans/{scan}/editions/{edition}/pages': everybody(200),
  'GET /scans/{scan}/editions/{edition}/pages/{page}': everybody(200),
  'GET /scans/{scan}/editions/{edition}/tips': everybody(200),
  'GET /scans/{scan}/editions/{edition}/documents': everybody(200),
  'GET /scans/{scan}/editions/{edition}/documents/{document}': everybody(404),
  'GET /tenants': everybody(200),
  'POST /accounts': everybody(400, {}),
  'POST /email-verifications': everybody(410, { token: 'x', password: 'x' }),
  'POST /password-resets': everybody(202, { email: 'x@voorbeeld.nl' }),
  'POST /password-resets/redemptions': everybody(410, { token: 'x', password: 'regen fiets lantaarn' }),
  'POST /mail-unsubscriptions/{token}': everybody(404, { 'List-Unsubscribe': 'One-Click' }),
  'POST /sessions': everybody(401, { email: 'x@voorbeeld.nl', password: 'x' }),
  'GET /me': { ...signedIn(200), anonymous: 204 },
  'GET /attempts': signedIn(200),
  'POST /attempts': signedIn(404, { scan: 'nothing' }),
  'GET /attempts/{attempt}': ownerOnly(200),
  'PUT /attempts/{attempt}/answers/{statement}': ownerOnly(409, { answer: 'leading' }),
  'PUT /attempts/{attempt}/completion': ownerOnly(200, {}),
  'GET /attempts/{attempt}/result': ownerOnly(200),
  'POST /reports': ownerOnly(202, { attempt: 'of the owner' }),
  'GET /reports/{report}': ownerOnly(200),
  'GET /reports/{report}/events': ownerOnly(200),
  'GET /reports/{report}/document': ownerOnly(409),
  'DELETE /sessions/current': signedIn(204),
};

let api: ApiHarness;
let attempt: Attempt;
let report: Report;
let clients: { anonymous: ApiClient; owner: ApiClient; other: ApiClient };

beforeAll(async () => {
  api = await ApiHarness.create();
  const owner = await api.signedIn('eigenaar@voorbeeld.nl');
  attempt = await api.finished(owner);
  report = (await owner.post<Report>('/api/v1/reports', { attempt: attempt.id })).body;
  clients = { anonymous: api.client(), owner, other: await api.signedIn('ander@voorbeeld.nl') };
});
afterAll(() => api.close());

async function routes(): Promise<string[]> {
  const { body } = await api.client().get<{ paths: Record<string, object> }>('/api/v1/openapi.json');
  return Object.entries(body.paths).flatMap(([path, verbs]) =>
    Object.keys(verbs).map((verb) => `${verb.toUpperCase()} ${path}`),
  );
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
  };
  const path = `/api/v1${template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? name)}`;
  const json = body && 'attempt' in body ? { attempt: attempt.id } : body;
  const signal = AbortSignal.timeout(5_000);
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

describe('every route', () => {
  it('has a row in the matrix, and every row a route', async () => {
    expect((await routes()).sort()).toEqual(Object.keys(matrix).sort());
  });

  it.each(Object.keys(matrix))('%s answers by who asks', async (route) => {
    const row = matrix[route]!;
    for (const who of ['anonymous', 'other', 'owner'] as const) {
      expect([who, await call(clients[who], route, row)]).toEqual([who, row[who]]);
    }
  });
});
