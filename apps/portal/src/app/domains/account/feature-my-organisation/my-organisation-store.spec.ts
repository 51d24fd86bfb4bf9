import { jest } from '@jest/globals';
import { HttpErrorResponse } from '@angular/common/http';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { submit } from '@angular/forms/signals';
import type { Membership } from '#contracts/memberships';
import type { Me } from '#contracts/sessions';
import { SessionStore } from '../../shared/util-session/session-store';
import { MembershipsClient } from '../data/memberships-client';
import { TenantsClient } from '../data/tenants-client';
import { MyOrganisationStore } from './my-organisation-store';
import { myOrganisationMessages as messages } from './my-organisation.messages';

const membership: Membership = {
  id: '0190a0a0-0000-7000-8000-000000000002',
  tenantId: '0190a0a0-0000-7000-8000-000000000003',
  tenantName: 'Gemeente Voorbeeld',
  state: 'confirmed',
  role: 'member',
  department: null,
};
const me: Me = {
  id: '0190a0a0-0000-7000-8000-000000000001',
  email: 'noor@voorbeeld.nl',
  functionGroup: 'execution',
  language: 'nl',
  name: 'Noor',
  sharedComputer: false,
  membership: null,
};

function storeWith(client: Partial<MembershipsClient>, who: Me = me): MyOrganisationStore {
  const search = () => ({ hasValue: () => false, value: signal(undefined) });
  TestBed.configureTestingModule({
    providers: [
      MyOrganisationStore,
      { provide: MembershipsClient, useValue: client },
      { provide: TenantsClient, useValue: { search } },
    ],
  });
  TestBed.inject(SessionStore).begin(who);
  return TestBed.inject(MyOrganisationStore);
}

describe('MyOrganisationStore', () => {
  it('sends nothing without a code', async () => {
    const join = jest.fn<MembershipsClient['join']>();
    const store = storeWith({ join });
    await submit(store.form);
    expect(join).not.toHaveBeenCalled();
  });

  it('joins with the code and the name that was known, and says so', async () => {
    const join = jest.fn<MembershipsClient['join']>(() => Promise.resolve(membership));
    const store = storeWith({ join });
    store.form.code().value.set('ABCD-EFGH-JKMN');
    await submit(store.form);
    expect(join).toHaveBeenCalledWith({ code: 'ABCD-EFGH-JKMN', name: 'Noor' });
    expect(store.standing()).toBe(messages.confirmed('Gemeente Voorbeeld'));
  });

  it('waits for an administrator after asking', async () => {
    const asked: Membership = { ...membership, state: 'requested' };
    const store = storeWith({ join: () => Promise.resolve(asked) });
    await store.ask(membership.tenantId);
    expect(store.confirmed()).toBe(false);
    expect(store.standing()).toBe(messages.requested('Gemeente Voorbeeld'));
  });

  it('belongs to none after leaving, and still does when leaving did not work', async () => {
    const error = new HttpErrorResponse({ status: 409 });
    const leave = jest
      .fn<MembershipsClient['leave']>()
      .mockRejectedValueOnce(error)
      .mockResolvedValueOnce(null);
    const store = storeWith({ leave }, { ...me, membership });
    await store.leave();
    expect([store.problem(), store.confirmed()]).toEqual([error, true]);
    await store.leave();
    expect([store.problem(), store.standing()]).toEqual([undefined, messages.none]);
  });
});
