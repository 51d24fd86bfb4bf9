import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { AccountClient } from '../data/account-client';
import { UnsubscribeStore } from './unsubscribe-store';

type Unsubscribe = AccountClient['unsubscribe'];

function storeWith(unsubscribe: Unsubscribe): UnsubscribeStore {
  TestBed.configureTestingModule({
    providers: [UnsubscribeStore, { provide: AccountClient, useValue: { unsubscribe } }],
  });
  const store = TestBed.inject(UnsubscribeStore);
  store.begin('token');
  return store;
}

describe('UnsubscribeStore', () => {
  it('does nothing by itself, and sends the token when asked', async () => {
    const unsubscribe = jest.fn<Unsubscribe>(() => Promise.resolve(null));
    const store = storeWith(unsubscribe);
    expect(unsubscribe).not.toHaveBeenCalled();
    await store.unsubscribe();
    expect(unsubscribe).toHaveBeenCalledWith('token');
    expect([store.done(), store.busy(), store.problem()]).toEqual([true, false, undefined]);
  });

  it('says what went wrong, and can be asked again', async () => {
    const error = new Error('away');
    const store = storeWith(() => Promise.reject(error));
    await store.unsubscribe();
    expect([store.done(), store.busy(), store.problem()]).toEqual([false, false, error]);
  });
});
