import { Service } from '@angular/core';

const database = 'quickscan';
const shelf = 'kept';

/**
 * What this device keeps beyond the page: values by key, in IndexedDB. Every call rejects where the browser has none,
 * does not allow it or has no room left.
 */
@Service()
export class DeviceStore {
  #opened: Promise<IDBDatabase> | undefined;

  put(key: string, value: unknown): Promise<unknown> {
    return this.#run('readwrite', (kept) => kept.put(value, key));
  }

  get<T>(key: string): Promise<T | undefined> {
    return this.#run<T | undefined>('readonly', (kept) => kept.get(key) as IDBRequest<T | undefined>);
  }

  /** All values whose keys begin so. */
  under<T>(prefix: string): Promise<T[]> {
    return this.#run('readonly', (kept) => kept.getAll(keysUnder(prefix)) as IDBRequest<T[]>);
  }

  /** Removes a value, unless another tab has put a newer one there meanwhile. */
  removeIf<T>(key: string, isMeant: (value: T) => boolean): Promise<unknown> {
    return this.#run('readwrite', (kept) => {
      const found = kept.get(key) as IDBRequest<T | undefined>;
      found.onsuccess = () => {
        if (found.result !== undefined && isMeant(found.result)) kept.delete(key);
      };
      return found;
    });
  }

  removeUnder(prefix: string): Promise<unknown> {
    return this.#run('readwrite', (kept) => kept.delete(keysUnder(prefix)));
  }

  /** Resolves once it is on the disk, not before. */
  async #run<T>(mode: IDBTransactionMode, work: (kept: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const opened = await (this.#opened ??= open());
    return new Promise((resolve, reject) => {
      const transaction = opened.transaction(shelf, mode);
      const request = work(transaction.objectStore(shelf));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(asError(transaction.error));
    });
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(shelf);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(asError(request.error));
  });
}

const keysUnder = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

const asError = (error: DOMException | null): Error => error ?? new Error('the device keeps nothing');
