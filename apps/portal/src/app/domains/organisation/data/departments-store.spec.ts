import { jest } from '@jest/globals';
import { HttpErrorResponse } from '@angular/common/http';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { DepartmentList, Member, PlaceMembersResponse } from '#contracts/memberships';
import type { Me } from '#contracts/sessions';
import { SessionStore } from '../../shared/util-session/session-store';
import { DepartmentsStore } from './departments-store';
import { OrganisationClient } from './organisation-client';

const tenantId = '0190a0a0-0000-7000-8000-000000000003';
const me = {
  id: '0190a0a0-0000-7000-8000-000000000001',
  email: 'bea@voorbeeld.nl',
  functionGroup: 'management',
  language: 'nl',
  name: 'Bea',
  sharedComputer: false,
  membership: {
    id: '0190a0a0-0000-7000-8000-000000000002',
    tenantId,
    tenantName: 'Gemeente Voorbeeld',
    state: 'confirmed',
    role: 'administrator',
    department: null,
  },
} satisfies Me;
const known: DepartmentList = { items: [{ name: 'Werk', members: 2 }], members: 9, unplaced: 7 };
const nothing: PlaceMembersResponse = { moved: [], unmoved: 0, unknown: [] };
const moved = (email: string, before: string | null, department: string | null) => ({
  email,
  before,
  department,
});

const reload = jest.fn();
function storeWith(client: Partial<OrganisationClient>, error?: unknown, who: Me = me): DepartmentsStore {
  reload.mockClear();
  const departments = () => ({
    reload,
    error: signal(error),
    hasValue: () => error === undefined,
    value: signal(known),
  });
  TestBed.configureTestingModule({
    providers: [DepartmentsStore, { provide: OrganisationClient, useValue: { departments, ...client } }],
  });
  TestBed.inject(SessionStore).begin(who);
  return TestBed.inject(DepartmentsStore);
}
const write = (store: DepartmentsStore, lines: readonly string[]) =>
  store.form.text().value.set(lines.join('\n'));
const written = (store: DepartmentsStore) => store.form.text().value().split('\n');

describe('DepartmentsStore', () => {
  it('places who is a member, and keeps every line that placed nobody', async () => {
    const place = jest.fn<OrganisationClient['place']>(() =>
      Promise.resolve({ moved: [moved('noor@x.nl', null, 'Werk')], unmoved: 0, unknown: ['weg@x.nl'] }),
    );
    const store = storeWith({ place });
    write(store, ['noor@x.nl; Werk', 'geen adres', 'weg@x.nl; Zorg', 'bo@x.nl;']);
    await store.place();
    expect(place).toHaveBeenCalledWith(tenantId, [
      { email: 'noor@x.nl', department: 'Werk' },
      { email: 'weg@x.nl', department: 'Zorg' },
    ]);
    expect(written(store)).toEqual(['geen adres', 'weg@x.nl; Zorg', 'bo@x.nl;']);
    expect(store.outcome()).toMatchObject({ moved: [{ email: 'noor@x.nl' }], unknown: ['weg@x.nl'] });
    expect(reload).toHaveBeenCalled();
  });

  it('sends five hundred at a time, and what failed on the way stays in the field', async () => {
    const error = new HttpErrorResponse({ status: 503 });
    const place = jest
      .fn<OrganisationClient['place']>()
      .mockResolvedValueOnce({ ...nothing, unmoved: 500 })
      .mockRejectedValueOnce(error);
    const store = storeWith({ place });
    write(
      store,
      Array.from({ length: 502 }, (_, at) => `lid${at}@x.nl; Werk`),
    );
    await store.place();
    expect(place.mock.calls.map(([, placements]) => placements.length)).toEqual([500, 2]);
    expect(written(store)).toEqual(['lid500@x.nl; Werk', 'lid501@x.nl; Werk']);
    expect([store.problem(), store.outcome()?.unmoved, store.busy()]).toEqual([error, 500, false]);
  });

  it('puts everybody back where she was, and the lines back in the field', async () => {
    const place = jest.fn<OrganisationClient['place']>().mockResolvedValue({
      ...nothing,
      moved: [moved('noor@x.nl', 'Zorg', 'Werk'), moved('bo@x.nl', null, 'Werk')],
    });
    const store = storeWith({ place });
    write(store, ['noor@x.nl; Werk', 'bo@x.nl; Werk']);
    await store.place();
    await store.undo();
    expect(place).toHaveBeenLastCalledWith(tenantId, [
      { email: 'noor@x.nl', department: 'Zorg' },
      { email: 'bo@x.nl', department: null },
    ]);
    expect(store.outcome()?.undone).toBe(true);
    expect(written(store)).toEqual(['noor@x.nl; Werk', 'bo@x.nl; Werk']);
  });

  it('adds a line for who is in no department, unless she stands there', async () => {
    const items = ['bo@x.nl', 'noor@x.nl', 'oor@x.nl'].map((email) => ({ email }) as Member);
    const store = storeWith({ unplaced: () => Promise.resolve({ items, total: 3, departments: [] }) });
    write(store, ['Noor@x.nl; Werk']);
    await store.fill();
    expect(written(store)).toEqual(['Noor@x.nl; Werk', 'bo@x.nl; ', 'oor@x.nl; ']);
  });

  it('tells which departments are new, once each', () => {
    const store = storeWith({});
    write(store, ['a@x.nl; WERK', 'b@x.nl; Zorg', 'c@x.nl; zorg', 'd@x.nl; Wmo']);
    expect(store.newNames()).toEqual(['Zorg', 'Wmo']);
  });

  it('is open to who runs an organisation only, with two factors', () => {
    expect(storeWith({}).state()).toBe('open');
    TestBed.resetTestingModule();
    const problem = { code: 'second-factor-required', detail: 'x', status: 403, title: 'x', type: 'x' };
    const refused = new HttpErrorResponse({ status: 403, error: problem });
    expect(storeWith({}, refused).state()).toBe('secondStep');
    TestBed.resetTestingModule();
    const plain: Me = { ...me, membership: { ...me.membership, role: 'member' } };
    expect(storeWith({}, undefined, plain).state()).toBe('notYours');
  });
});
