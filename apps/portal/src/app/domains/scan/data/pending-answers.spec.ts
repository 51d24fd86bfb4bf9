import { TestBed } from '@angular/core/testing';
import type { GivenAnswer } from './attempts-client';
import { DeviceStore } from './device-store';
import { PendingAnswers } from './pending-answers';

const given: GivenAnswer = { attempt: 'a', statement: 1, answer: 'starting', givenAt: 1 };
const newer: GivenAnswer = { ...given, answer: 'leading', givenAt: 2 };
const noor = { id: 'noor', sharedComputer: false };
const bea = { id: 'bea', sharedComputer: false };

/** What a device keeps, as IndexedDB does; it may be full. */
class Shelf implements Pick<DeviceStore, 'put' | 'under' | 'removeIf' | 'removeUnder'> {
  readonly values = new Map<string, unknown>();
  full = false;

  put(key: string, value: unknown): Promise<unknown> {
    if (this.full) return Promise.reject(new DOMException('', 'QuotaExceededError'));
    return Promise.resolve(this.values.set(key, value));
  }

  under<T>(prefix: string): Promise<T[]> {
    return Promise.resolve(
      [...this.values].filter(([key]) => key.startsWith(prefix)).map(([, value]) => value as T),
    );
  }

  removeIf<T>(key: string, isMeant: (value: T) => boolean): Promise<unknown> {
    if (isMeant(this.values.get(key) as T)) this.values.delete(key);
    return Promise.resolve();
  }

  removeUnder(prefix: string): Promise<unknown> {
    for (const key of [...this.values.keys()]) if (key.startsWith(prefix)) this.values.delete(key);
    return Promise.resolve();
  }
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

describe('PendingAnswers', () => {
  let shelf: Shelf;
  let pending: PendingAnswers;
  const visit = (): PendingAnswers => {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [{ provide: DeviceStore, useValue: shelf }] });
    return TestBed.inject(PendingAnswers);
  };

  beforeEach(() => {
    shelf = new Shelf();
    pending = visit();
  });

  it('keeps the newest answer to a statement', () => {
    pending.put(given);
    pending.put(newer);
    expect([...pending.all().values()]).toEqual([newer]);
  });

  it('does not forget a newer answer when an older one is confirmed, here or on the device', async () => {
    await pending.openFor(noor);
    pending.put(given);
    pending.put(newer);
    pending.remove(given);
    expect([...pending.all().values()]).toEqual([newer]);
    expect([...shelf.values.values()]).toEqual([newer]);
  });

  it('outlives the page, in the order of giving', async () => {
    await pending.openFor(noor);
    pending.put({ ...given, statement: 2, givenAt: 5 });
    pending.put({ ...given, statement: 1, givenAt: 6 });
    pending = visit();
    await pending.openFor(noor);
    expect([...pending.all().values()].map(({ statement }) => statement)).toEqual([2, 1]);
    expect(pending.kept()).toBe(true);
  });

  it('keeps what was given before it was known who gave it', async () => {
    pending.put(given);
    expect(pending.kept()).toBe(false);
    await pending.openFor(noor);
    await settled();
    expect(pending.kept()).toBe(true);
  });

  it('shows nobody the answers of somebody else, and keeps them for her', async () => {
    await pending.openFor(noor);
    pending.put(given);
    await pending.openFor(bea);
    expect(pending.all().size).toBe(0);
    await pending.openFor(noor);
    expect([...pending.all().values()]).toEqual([given]);
  });

  it('leaves nothing of this account on the device once it is cleared', async () => {
    await pending.openFor(noor);
    pending.put(given);
    pending.clear();
    expect(pending.all().size).toBe(0);
    expect(shelf.values.size).toBe(0);
  });

  it('says so where the device has no room, or is shared', async () => {
    shelf.full = true;
    await pending.openFor(noor);
    pending.put(given);
    await settled();
    expect(pending.kept()).toBe(false);
    shelf.full = false;
    pending = visit();
    await pending.openFor({ ...bea, sharedComputer: true });
    pending.put(given);
    await settled();
    expect(pending.kept()).toBe(false);
    expect(shelf.values.size).toBe(0);
  });
});
