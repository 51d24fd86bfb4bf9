import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { firstValueFrom, throwError } from 'rxjs';
import { PasskeyBrowser } from '../../shared/util-passkey/passkey-browser';
import { PasskeysClient } from '../data/passkeys-client';
import { PasskeySignInStore } from './passkey-sign-in-store';

const shared = (): boolean => false;
const refused = new HttpErrorResponse({ status: 401, error: { detail: 'x', code: 'passkey-refused' } });

/** A store whose browser or server answers with this error. */
function storeWith(error: Error | HttpErrorResponse): PasskeySignInStore {
  const browser = {
    supported: true,
    canFillIn: () => Promise.resolve(true),
    stop: () => Promise.resolve(),
    sign: () => firstValueFrom(throwError(() => error)),
  };
  const client = { beginSignIn: () => Promise.resolve({ challenge: 'x' }) };
  TestBed.configureTestingModule({
    providers: [
      PasskeySignInStore,
      { provide: PasskeyBrowser, useValue: browser },
      { provide: PasskeysClient, useValue: client },
    ],
  });
  return TestBed.inject(PasskeySignInStore);
}

const stopped = Object.assign(new Error('stopped'), { name: 'NotAllowedError' });

describe('PasskeySignInStore', () => {
  it('says nothing of a proposal that the browser could not make', async () => {
    const store = storeWith(new Error('no authenticator'));
    await store.propose(shared);
    expect(store.problem()).toBeUndefined();
  });

  it('says that a passkey which was chosen is not known here', async () => {
    const store = storeWith(refused);
    await store.propose(shared);
    expect(store.problem()).toBe(refused);
  });

  it('keeps saying what was wrong while it proposes again', async () => {
    const wrong = new Error('no authenticator');
    const store = storeWith(wrong);
    await store.ask(shared);
    expect([store.problem(), store.busy()]).toEqual([wrong, false]);
  });

  it('says nothing when the reader herself stops', async () => {
    const store = storeWith(stopped);
    await store.ask(shared);
    expect(store.problem()).toBeUndefined();
  });
});
