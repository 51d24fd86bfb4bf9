import { jest } from '@jest/globals';
import { HttpErrorResponse } from '@angular/common/http';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Member } from '#contracts/memberships';
import type { Me } from '#contracts/sessions';
import { Proof } from '../../shared/ui-proof/proof';
import { SessionStore } from '../../shared/util-session/session-store';
import { OrganisationClient } from './organisation-client';
import { nameOf, OrganisationStore } from './organisation-store';
import { organisationStoreMessages as messages } from './organisation-store.messages';

const me: Me = {
  id: '0190a0a0-0000-7000-8000-000000000001',
  email: 'bea@voorbeeld.nl',
  functionGroup: 'management',
  language: 'nl',
  name: 'Bea',
  sharedComputer: false,
  membership: {
    id: '0190a0a0-0000-7000-8000-000000000002',
    tenantId: '0190a0a0-0000-7000-8000-000000000003',
    tenantName: 'Gemeente Voorbeeld',
    state: 'confirmed',
    role: 'administrator',
    department: null,
  },
};
const member: Member = {
  id: '0190a0a0-0000-7000-8000-000000000004',
  name: null,
  email: 'noor@voorbeeld.nl',
  functionGroup: 'execution',
  state: 'requested',
  role: 'member',
  askedAt: '2026-11-25T10:00:00.000Z',
  joinedAt: null,
  department: null,
  self: false,
};

const reload = jest.fn();
/** What the gate does with work: it has it done, or the reader closes the question. */
let gate: Proof['forWork'] = async (work) => !!(await work().then(() => true));
const list = () => ({ reload, error: signal(undefined), hasValue: () => false, value: signal(undefined) });

function storeWith(client: Partial<OrganisationClient>, who: Me = me): OrganisationStore {
  reload.mockClear();
  const useValue = { members: list, invitations: list, joinCode: list, ...client };
  TestBed.configureTestingModule({
    providers: [
      OrganisationStore,
      { provide: OrganisationClient, useValue },
      { provide: Proof, useValue: { forWork: gate } },
    ],
  });
  TestBed.inject(SessionStore).begin(who);
  return TestBed.inject(OrganisationStore);
}

describe('OrganisationStore', () => {
  it('takes somebody in, says so, and reads the lists again', async () => {
    const change = jest.fn<OrganisationClient['change']>(() => Promise.resolve(null));
    const store = storeWith({ change });
    expect(await store.approve(member)).toBe(true);
    expect(change).toHaveBeenCalledWith(me.membership?.tenantId, member.id, { state: 'confirmed' });
    expect(store.said()).toBe(messages.approved('noor@voorbeeld.nl'));
    expect(reload).toHaveBeenCalledTimes(4);
  });

  it('says what went wrong, and nothing else', async () => {
    const error = new HttpErrorResponse({ status: 409 });
    const store = storeWith({ remove: jest.fn<OrganisationClient['remove']>().mockRejectedValue(error) });
    expect(await store.remove(member)).toBe(false);
    expect(store.problem()).toBe(error);
    expect(store.said()).toBe('');
  });

  it('places somebody in a department, or in none, and says so', async () => {
    const change = jest.fn<OrganisationClient['change']>(() => Promise.resolve(null));
    const store = storeWith({ change });
    await store.place(member, 'Werk');
    expect(store.said()).toBe(messages.placed('noor@voorbeeld.nl', 'Werk'));
    await store.place(member, null);
    expect(store.said()).toBe(messages.unplaced('noor@voorbeeld.nl'));
    expect(change.mock.calls.map(([, , changes]) => changes)).toEqual([
      { department: 'Werk' },
      { department: null },
    ]);
  });

  it('runs no organisation any more once she removed herself', async () => {
    const store = storeWith({ remove: () => Promise.resolve(null) });
    await store.remove({ ...member, self: true });
    expect(store.membership()).toBeUndefined();
  });

  it('makes herself a plain member, who runs no organisation any more', async () => {
    const change = jest.fn<OrganisationClient['change']>(() => Promise.resolve(null));
    const store = storeWith({ change });
    expect(await store.demote({ ...member, role: 'administrator', self: true })).toBe(true);
    expect(change).toHaveBeenCalledWith(me.membership?.tenantId, member.id, { role: 'member' });
    expect(store.membership()).toBeUndefined();
  });

  it('takes away a second factor through the gate, and says nothing when the reader closes the question', async () => {
    const resetSecondFactor = jest.fn<OrganisationClient['resetSecondFactor']>(() => Promise.resolve(null));
    const store = storeWith({ resetSecondFactor });
    expect(await store.resetSecondFactor(member)).toBe(true);
    expect(resetSecondFactor).toHaveBeenCalledWith(me.membership?.tenantId, member.id);
    expect(store.said()).toBe(messages.secondFactorReset('noor@voorbeeld.nl'));
    TestBed.resetTestingModule();
    gate = () => Promise.resolve(false);
    const closed = storeWith({ resetSecondFactor });
    expect([await closed.resetSecondFactor(member), closed.said()]).toEqual([false, '']);
  });

  it('does nothing for who runs no organisation', async () => {
    const change = jest.fn<OrganisationClient['change']>();
    const store = storeWith({ change }, { ...me, membership: null });
    expect(await store.approve(member)).toBe(false);
    expect(change).not.toHaveBeenCalled();
  });
});

describe('nameOf', () => {
  it('is the name, or else the address', () => {
    expect(nameOf({ ...member, name: 'Noor' })).toBe('Noor');
    expect(nameOf(member)).toBe('noor@voorbeeld.nl');
  });
});
