import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DepartmentList, MemberList, PlaceMembersResponse } from '#contracts/memberships';
import type { ApiClient } from './testing/api-client.js';
import { ApiHarness } from './testing/api-harness.js';
import { joinCodeOf, joined, type Organisation, organisation } from './testing/organisations.js';

let api: ApiHarness;
let own: Organisation;
let foreign: Organisation;
let member: ApiClient;
const [anna, bram, cem] = ['anna@voorbeeld.nl', 'bram@voorbeeld.nl', 'cem@voorbeeld.nl'] as const;

beforeAll(async () => {
  api = await ApiHarness.create();
  own = await organisation(api, 'Gemeente Veel', 'veel@voorbeeld.nl');
  foreign = await organisation(api, 'Gemeente Anders', 'anders@voorbeeld.nl');
  const code = await joinCodeOf(own);
  for (const email of [anna, bram, cem]) {
    const client = await api.signedIn(email, 'policy');
    await joined(client, { code });
    if (email === anna) member = client;
  }
  await joined(await api.signedIn('vraagt@voorbeeld.nl'), { tenantId: own.id });
});
afterAll(() => api.close());

const placed = (placements: readonly (readonly [string, string | null])[], by = own.administrator) =>
  by.patch<PlaceMembersResponse>(`${own.path}/members`, {
    placements: placements.map(([email, department]) => ({ email, department })),
  });
const departments = async () => (await own.administrator.get<DepartmentList>(`${own.path}/departments`)).body;

describe('placing many members', () => {
  it('places who is a member, tells who is none, and counts', async () => {
    const { status, body } = await placed([
      [' ANNA@voorbeeld.nl', 'Werk  en Inkomen'],
      [bram, 'werk en inkomen'],
      ['vraagt@voorbeeld.nl', 'Zorg'],
      ['anders@voorbeeld.nl', 'Zorg'],
      ['geen adres', 'Zorg'],
    ]);
    expect(status).toBe(200);
    expect(body.moved).toHaveLength(2);
    expect(body.moved).toEqual(
      expect.arrayContaining(
        [anna, bram].map((email) => ({ email, before: null, department: 'Werk en Inkomen' })),
      ),
    );
    expect(body.unmoved).toBe(0);
    expect(body.unknown).toEqual(['vraagt@voorbeeld.nl', 'anders@voorbeeld.nl', 'geen adres']);
    // Who runs it and Cem are in none.
    expect(await departments()).toEqual({
      items: [{ name: 'Werk en Inkomen', members: 2 }],
      members: 4,
      unplaced: 2,
    });
  });

  it('lists only who is in no department', async () => {
    const { body } = await own.administrator.get<MemberList>(`${own.path}/members?only=unplaced`);
    expect(body.items.map(({ email }) => email)).toEqual([cem, 'veel@voorbeeld.nl']);
    expect([body.total, body.departments]).toEqual([2, ['Werk en Inkomen']]);
  });

  it('says from where somebody moved, so that it can be put back', async () => {
    const { body } = await placed([
      [anna, 'Zorg'],
      [bram, 'Werk en Inkomen'],
      [cem, 'Zorg'],
    ]);
    expect(body.unmoved).toBe(1);
    expect(new Map(body.moved.map(({ email, before }) => [email, before]))).toEqual(
      new Map([
        [anna, 'Werk en Inkomen'],
        [cem, null],
      ]),
    );
    await placed(body.moved.map(({ email, before }) => [email, before]));
    expect(await departments()).toMatchObject({
      items: [{ name: 'Werk en Inkomen', members: 2 }],
      unplaced: 2,
    });
  });

  it('takes the last of an address that stands there twice, and at most five hundred', async () => {
    const { body } = await placed([
      [cem, 'Zorg'],
      [cem, 'Directie'],
    ]);
    expect(body.moved).toEqual([{ email: cem, before: null, department: 'Directie' }]);
    await placed([[cem, null]]);
    const many = Array.from({ length: 501 }, (_, at) => [`x${at}@voorbeeld.nl`, 'Zorg'] as const);
    expect((await placed(many)).status).toBe(400);
    expect((await placed(many.slice(1))).body.unknown).toHaveLength(500);
    expect((await placed([[cem, 'z'.repeat(61)]])).status).toBe(400);
  });

  it('is for who runs that organisation only', async () => {
    expect((await placed([[anna, 'Directie']], member)).status).toBe(403);
    expect((await placed([[anna, 'Directie']], foreign.administrator)).status).toBe(404);
    const elsewhere = await foreign.administrator.patch<PlaceMembersResponse>(`${foreign.path}/members`, {
      placements: [{ email: anna, department: 'Directie' }],
    });
    expect(elsewhere.body).toEqual({ moved: [], unmoved: 0, unknown: [anna] });
    expect((await member.get(`${own.path}/departments`)).status).toBe(403);
    expect((await foreign.administrator.get(`${own.path}/departments`)).status).toBe(404);
  });
});
