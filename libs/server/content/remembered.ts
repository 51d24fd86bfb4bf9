/** Keeps what never changes once it is read. What is being read is read once, and a failure is not kept. */
export class Remembered<T> {
  private readonly known = new Map<string, Promise<T>>();

  /** Reads anew what still changes. */
  getUnless(changes: boolean, key: string, read: () => Promise<T>): Promise<T> {
    return changes ? read() : this.get(key, read);
  }

  get(key: string, read: () => Promise<T>): Promise<T> {
    const known = this.known.get(key);
    if (known) return known;
    const reading = read();
    this.known.set(key, reading);
    reading.catch(() => this.known.delete(key));
    return reading;
  }
}
