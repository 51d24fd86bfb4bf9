import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Problem } from '#contracts/problems';
import { newId } from '#server/platform/database';
import { UnsubscribeLinks } from '#server/mail';
import { ApiHarness } from './testing/api-harness.js';

type SentBody = RequestInit['body'];

let api: ApiHarness;

beforeAll(async () => {
  api = await ApiHarness.create();
});
afterAll(() => api.close());

/** A message that was sent to somebody. @returns the path of its unsubscription */
async function sentMessage(): Promise<{ path: string; addressHash: string }> {
  const [id, addressHash] = [newId(), `hash of ${newId()}`];
  await api.database
    .superuser()
    .query(`insert into mail_message (id, kind, address_hash, state) values ($1, 'reminder', $2, 'sent')`, [
      id,
      addressHash,
    ]);
  const link = api.app.get(UnsubscribeLinks, { strict: false }).oneClick(id);
  return { path: new URL(link).pathname, addressHash };
}

async function reasons(addressHash: string): Promise<string[]> {
  const { rows } = await api.database
    .superuser()
    .query<{ reason: string }>('select reason from mail_suppression where address_hash = $1', [addressHash]);
  return rows.map(({ reason }) => reason);
}

/** As a mail provider's server posts: from nowhere, without a cookie. */
const provider = (path: string, body?: SentBody, headers?: Record<string, string>): Promise<Response> =>
  fetch(`${api.origin}${path}`, { method: 'POST', ...(body && { body }), ...(headers && { headers }) });

const oneClick = (): URLSearchParams => new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });

function multipart(): FormData {
  const form = new FormData();
  form.set('List-Unsubscribe', 'One-Click');
  return form;
}

describe('one click of the reader', () => {
  it.each([
    ['as a form', oneClick],
    ['in parts', multipart],
  ])('that a mail provider posts %s keeps further mail from the address', async (_, body) => {
    const { path, addressHash } = await sentMessage();
    expect((await provider(path, body())).status).toBe(204);
    expect(await reasons(addressHash)).toEqual(['unsubscribed']);
    expect((await provider(path, body())).status).toBe(204);
    expect(await reasons(addressHash)).toEqual(['unsubscribed']);
  });

  it('in a web mail, which says that it is another site, is as good', async () => {
    const { path, addressHash } = await sentMessage();
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://mail.example' };
    expect((await provider(path, oneClick(), headers)).status).toBe(204);
    expect(await reasons(addressHash)).toEqual(['unsubscribed']);
  });

  it('on our own page does the same', async () => {
    const { path, addressHash } = await sentMessage();
    const answer = await api.client().post(path, { 'List-Unsubscribe': 'One-Click' });
    expect([answer.status, await reasons(addressHash)]).toEqual([204, ['unsubscribed']]);
  });

  it('is not that of a scanner that opens the link', async () => {
    const { path, addressHash } = await sentMessage();
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      const { status } = await fetch(`${api.origin}${path}`, { method });
      expect([method, status]).toEqual([method, 404]);
    }
    expect(await reasons(addressHash)).toEqual([]);
  });

  it('says just that, or is refused', async () => {
    const { path, addressHash } = await sentMessage();
    const bodies: [string, SentBody, number][] = [
      ['nothing', undefined, 400],
      ['something else', new URLSearchParams({ 'List-Unsubscribe': 'No' }), 400],
      ['more', new URLSearchParams({ 'List-Unsubscribe': 'One-Click', more: 'x' }), 400],
      ['a text', 'List-Unsubscribe=One-Click', 400],
      ['too much', new URLSearchParams({ 'List-Unsubscribe': 'x'.repeat(5_000) }), 413],
    ];
    for (const [what, body, status] of bodies)
      expect([what, (await provider(path, body)).status]).toEqual([what, status]);
    const form = multipart();
    form.set('file', new Blob(['x'.repeat(10_000)]), 'x.txt');
    expect((await provider(path, form)).status).toBeLessThan(500);
    expect(await reasons(addressHash)).toEqual([]);
  });

  it('with a token that was made up, or for a message that is gone, is not known', async () => {
    const links = api.app.get(UnsubscribeLinks, { strict: false });
    const gone = new URL(links.oneClick(newId())).pathname;
    for (const path of ['/api/v1/mail-unsubscriptions/x', `${gone}0`, gone]) {
      const answer = await provider(path, oneClick());
      expect([answer.status, ((await answer.json()) as Problem).code]).toEqual([
        404,
        'unsubscribe-link-invalid',
      ]);
    }
  });
});

describe('every other route that changes something', () => {
  /** All of the OpenAPI document, with something in place of their variables. */
  async function unsafeRoutes(): Promise<[method: string, path: string][]> {
    const { body } = await api.client().get<OpenAPIObject>('/api/v1/openapi.json');
    return Object.entries(body.paths).flatMap(([path, verbs]) =>
      Object.keys(verbs)
        .filter((verb) => verb !== 'get')
        .map((verb): [string, string] => [verb.toUpperCase(), path.replace(/\{\w+\}/g, 'x')]),
    );
  }

  it('is closed to other sites', async () => {
    const open: string[] = [];
    for (const [method, path] of await unsafeRoutes()) {
      const headers = { 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' };
      const { status } = await fetch(`${api.origin}/api/v1${path}`, { method, headers, body: '{}' });
      if (status !== 403) open.push(`${method} ${path}`);
    }
    expect(open).toEqual(['POST /mail-unsubscriptions/x']);
  });

  it('reads no form', async () => {
    const form = new URLSearchParams({ email: 'x@voorbeeld.nl' });
    const headers = { 'sec-fetch-site': 'same-origin' };
    expect((await provider('/api/v1/password-resets', form, headers)).status).toBe(400);
  });
});
