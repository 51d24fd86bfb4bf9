import { jest } from '@jest/globals';
import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { firstValueFrom, throwError } from 'rxjs';
import type { Me } from '#contracts/sessions';
import { SessionClient } from './session-client';
import { SessionStore } from './session-store';

const me: Me = {
  id: '0190a0a0-0000-7000-8000-000000000001',
  email: 'noor@voorbeeld.nl',
  functionGroup: 'execution',
  language: 'nl',
  name: null,
  sharedComputer: false,
  membership: null,
};

function storeWith(client: Partial<SessionClient>): SessionStore {
  TestBed.configureTestingModule({ providers: [{ provide: SessionClient, useValue: client }] });
  return TestBed.inject(SessionStore);
}

describe('SessionStore', () => {
  beforeEach(() => localStorage.clear());

  it('asks the server once who is signed in', async () => {
    const ask = jest.fn(() => Promise.resolve<Me | null>(me));
    const store = storeWith({ me: ask });
    await Promise.all([store.known(), store.known()]);
    await store.known();
    expect(ask).toHaveBeenCalledTimes(1);
    expect(store.signedIn()).toBe(true);
  });

  it('knows nobody when the server says so', async () => {
    const store = storeWith({ me: () => Promise.resolve(null) });
    expect(await store.known()).toBeNull();
    expect(store.signedOut()).toBe(true);
  });

  it('asks again when the server could not say', async () => {
    const ask = jest
      .fn<() => Promise<Me | null>>()
      .mockRejectedValueOnce(new HttpErrorResponse({ status: 503 }))
      .mockResolvedValueOnce(me);
    const store = storeWith({ me: ask });
    await expect(store.known()).rejects.toBeInstanceOf(HttpErrorResponse);
    expect(await store.known()).toBe(me);
  });

  it('remembers whose session ended, but not who signed out', async () => {
    const store = storeWith({ signOut: () => Promise.resolve() });
    store.begin(me);
    store.forget();
    store.forget();
    expect(store.lastEmail()).toBe(me.email);
    await store.signOut();
    expect(store.lastEmail()).toBe('');
  });

  it('knows nobody after signing out', async () => {
    const store = storeWith({ signOut: () => Promise.resolve() });
    store.begin(me);
    await store.signOut();
    expect(store.signedOut()).toBe(true);
  });

  describe('without a connection', () => {
    const away = () => firstValueFrom(throwError(() => new HttpErrorResponse({ status: 0 })));
    const visit = (client: Partial<SessionClient>): SessionStore => {
      TestBed.resetTestingModule();
      return storeWith(client);
    };

    it('remembers on this device who was signed in', async () => {
      storeWith({}).begin(me);
      expect(await visit({ me: away }).known()).toEqual(me);
    });

    it('remembers nobody on a shared computer, after signing out, or once the session has ended', async () => {
      storeWith({}).begin({ ...me, sharedComputer: true });
      await expect(visit({ me: away }).known()).rejects.toBeInstanceOf(HttpErrorResponse);
      const store = visit({ signOut: () => Promise.resolve() });
      store.begin(me);
      await store.signOut();
      await expect(visit({ me: away }).known()).rejects.toBeInstanceOf(HttpErrorResponse);
      const other = visit({});
      other.begin(me);
      other.forget();
      await expect(visit({ me: away }).known()).rejects.toBeInstanceOf(HttpErrorResponse);
    });
  });
});
