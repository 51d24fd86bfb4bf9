import { jest } from '@jest/globals';
import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { submit } from '@angular/forms/signals';
import { firstValueFrom, throwError } from 'rxjs';
import type { SignUpRequest } from '#contracts/accounts';
import { AccountClient } from '../data/account-client';
import { noOrganisation } from '../data/organisation';
import { SignUpStore } from './sign-up-store';

const complete = {
  email: ' noor@voorbeeld.nl',
  password: 'drie losse woorden',
  functionGroup: 'policy',
  organisation: { ...noOrganisation, notListed: true },
};

function storeWith(signUp: AccountClient['signUp']): SignUpStore {
  TestBed.configureTestingModule({
    providers: [SignUpStore, { provide: AccountClient, useValue: { signUp } }],
  });
  return TestBed.inject(SignUpStore);
}

const messagesOf = (store: SignUpStore) =>
  store
    .form()
    .errorSummary()
    .map(({ message }) => message);

describe('SignUpStore', () => {
  it('sends nothing while something is missing, and says what', async () => {
    const signUp = jest.fn<AccountClient['signUp']>();
    const store = storeWith(signUp);
    await submit(store.form);
    expect(signUp).not.toHaveBeenCalled();
    expect(messagesOf(store)).toHaveLength(3);
  });

  it('asks for a longer password', () => {
    const store = storeWith(jest.fn<AccountClient['signUp']>());
    store.form().value.set({ ...complete, email: 'noor@voorbeeld.nl', password: 'kort' });
    expect(messagesOf(store)).toEqual(['Maak uw wachtwoord wat langer: ten minste 12 tekens.']);
  });

  it('says where the mail went', async () => {
    const signUp = jest.fn((_: SignUpRequest) => Promise.resolve({ linkValidHours: 24 }));
    const store = storeWith(signUp);
    store.form().value.set({ ...complete, email: 'noor@voorbeeld.nl' });
    await submit(store.form);
    expect(signUp).toHaveBeenCalledWith({
      email: 'noor@voorbeeld.nl',
      password: 'drie losse woorden',
      functionGroup: 'policy',
      tenantId: null,
    });
    expect(store.sent()).toEqual({ email: 'noor@voorbeeld.nl', linkValidHours: 24 });
  });

  it('asks for no password, and sends none when it stays empty', async () => {
    const signUp = jest.fn((_: SignUpRequest) => Promise.resolve({ linkValidHours: 24 }));
    const store = storeWith(signUp);
    store.form().value.set({ ...complete, email: 'noor@voorbeeld.nl', password: '' });
    await submit(store.form);
    expect(signUp).toHaveBeenCalledWith({
      email: 'noor@voorbeeld.nl',
      functionGroup: 'policy',
      tenantId: null,
    });
  });

  it('lays what the server found wrong beside its field', async () => {
    const error = {
      detail: 'Niet alles klopt.',
      code: 'password-too-weak',
      errors: [{ field: 'password', message: 'Dit wachtwoord is te raden.' }],
    };
    const store = storeWith(() =>
      firstValueFrom(throwError(() => new HttpErrorResponse({ status: 422, error }))),
    );
    store.form().value.set({ ...complete, email: 'noor@voorbeeld.nl' });
    await submit(store.form);
    expect(store.form.password().errors()[0]?.message).toBe('Dit wachtwoord is te raden.');
    expect(store.sent()).toBeUndefined();
  });
});
