import { jest } from '@jest/globals';
import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { submit } from '@angular/forms/signals';
import { firstValueFrom, throwError } from 'rxjs';
import { AccountClient } from '../data/account-client';
import { NewPasswordStore } from './new-password-store';

type Redeem = AccountClient['redeemPasswordReset'];

function storeWith(redeemPasswordReset: Redeem): NewPasswordStore {
  TestBed.configureTestingModule({
    providers: [NewPasswordStore, { provide: AccountClient, useValue: { redeemPasswordReset } }],
  });
  const store = TestBed.inject(NewPasswordStore);
  store.begin('token');
  return store;
}

describe('NewPasswordStore', () => {
  it('sends nothing while the password is too short', async () => {
    const redeem = jest.fn<Redeem>();
    const store = storeWith(redeem);
    store.form().value.set({ password: 'kort' });
    await submit(store.form);
    expect(redeem).not.toHaveBeenCalled();
    expect(store.done()).toBe(false);
  });

  it('sends the token with the password, and is done', async () => {
    const redeem = jest.fn<Redeem>(() => Promise.resolve(null));
    const store = storeWith(redeem);
    store.form().value.set({ password: 'drie losse woorden' });
    await submit(store.form);
    expect(redeem).toHaveBeenCalledWith({ token: 'token', password: 'drie losse woorden' });
    expect(store.done()).toBe(true);
  });

  it('keeps what was filled in, and says what the server found wrong', async () => {
    const error = new HttpErrorResponse({
      status: 410,
      error: { code: 'reset-link-invalid', title: 'x', detail: 'y' },
    });
    const store = storeWith(() => firstValueFrom(throwError(() => error)));
    store.form().value.set({ password: 'drie losse woorden' });
    await submit(store.form);
    expect([store.problem(), store.linkUsedUp(), store.done()]).toEqual([error, true, false]);
    expect(store.form().value()).toEqual({ password: 'drie losse woorden' });
  });
});
