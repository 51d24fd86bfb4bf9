import { jest } from '@jest/globals';
import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { submit } from '@angular/forms/signals';
import { firstValueFrom, throwError } from 'rxjs';
import type { Me } from '#contracts/sessions';
import { SignInClient } from '../data/sign-in-client';
import { SignInCodeStore } from './sign-in-code-store';

type Redeem = SignInClient['redeemCode'];

const answer = { token: 'token', codeLength: 8, codeValidMinutes: 10, tries: 5 };
const me: Me = {
  id: 'id',
  email: 'noor@voorbeeld.nl',
  functionGroup: 'policy',
  language: 'nl',
  name: null,
  sharedComputer: false,
  membership: null,
};
const refused = (code: string): Redeem =>
  jest.fn<Redeem>(() =>
    firstValueFrom(throwError(() => new HttpErrorResponse({ status: 422, error: { detail: 'x', code } }))),
  );

async function asked(redeemCode: Redeem): Promise<SignInCodeStore> {
  const askCode = jest.fn<SignInClient['askCode']>(() => Promise.resolve(answer));
  TestBed.configureTestingModule({
    providers: [SignInCodeStore, { provide: SignInClient, useValue: { askCode, redeemCode } }],
  });
  const store = TestBed.inject(SignInCodeStore);
  store.addressForm().value.set({ email: 'noor@voorbeeld.nl' });
  await submit(store.addressForm);
  return store;
}

async function type(store: SignInCodeStore, code: string): Promise<string | undefined> {
  store.codeForm().value.set({ code, sharedComputer: false });
  await submit(store.codeForm);
  return store.codeForm.code().errors()[0]?.message;
}

beforeEach(() => sessionStorage.clear());

describe('SignInCodeStore', () => {
  it('sends the code with its token, without the spaces it was pasted with', async () => {
    const redeem = jest.fn<Redeem>(() => Promise.resolve(me));
    const store = await asked(redeem);
    await type(store, ' 1234 5678');
    expect(redeem).toHaveBeenCalledWith({ token: 'token', code: '12345678', sharedComputer: false });
    expect([store.signedIn(), store.asked()]).toEqual([true, undefined]);
  });

  it('sends no code that is too short', async () => {
    const redeem = jest.fn<Redeem>();
    expect(await type(await asked(redeem), '1234')).toBe('De code heeft 8 cijfers. Kijk het na in de mail.');
    expect(redeem).not.toHaveBeenCalled();
  });

  it('says how many tries are left, and asks for a new code after the last', async () => {
    const store = await asked(refused('code-wrong'));
    const wrong = /klopt niet\. Kijk het rustig na: u kunt het nog/;
    for (const [index, tries] of ['4 keer', '3 keer', '2 keer', 'één keer'].entries()) {
      const message = await type(store, `1234567${index}`);
      expect([message, wrong.test(message ?? '')]).toEqual([expect.stringContaining(tries), true]);
    }
    expect(store.canAskAgain()).toBe(false);
    expect(await type(store, '12345678')).toContain('Vraag een nieuwe code aan');
    expect([store.usedUp(), store.canAskAgain()]).toEqual([true, true]);
    await store.askAgain();
    expect([store.usedUp(), store.sentAgain(), store.asked()?.tries]).toEqual([false, true, 5]);
  });

  it('asks for a new code when the server takes this one no longer', async () => {
    const store = await asked(refused('sign-in-request-invalid'));
    await type(store, '12345678');
    expect([store.usedUp(), store.canAskAgain()]).toEqual([true, true]);
  });

  it('finds the code that it waits for again after the page was loaded anew', async () => {
    const redeem = jest.fn<Redeem>();
    await asked(redeem);
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [SignInCodeStore, { provide: SignInClient, useValue: { redeemCode: redeem } }],
    });
    expect(TestBed.inject(SignInCodeStore).asked()?.email).toBe('noor@voorbeeld.nl');
  });
});
