import { jest } from '@jest/globals';
import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import type { Me } from '#contracts/sessions';
import { SessionClient } from './session-client';
import { SessionStore } from './session-store';

const me: Me = {
  id: '0190a0a0-0000-7000-8000-000000000001',
  email: 'noor@voorbeeld.nl',
  functionGroup: 'execution',
  language: 'nl',
  name: null,
  membership: null,
};

function storeWith(client: Partial<SessionClient>): SessionStore {
  TestBed.configureTestingModule({ providers: [{ provide: SessionClient, useValue: client }] });
  return TestBed.inject(SessionStore);
}

describe('SessionStore', () => {
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
});
