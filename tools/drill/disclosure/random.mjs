/** Numbers that look random and are the same for the same seed, so that a history can be played again. */
export class Random {
  /** @param {number} seed */
  constructor(seed) {
    this.state = (seed * 2654435761 + 1) >>> 0;
  }

  /** @returns {number} from 0 up to, not including, 1 */
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** @param {number} from @param {number} to both included */
  whole(from, to) {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** @param {number} chance 0 to 1 */
  happens(chance) {
    return this.next() < chance;
  }

  /** @template T @param {readonly T[]} items @returns {T} */
  pick(items) {
    return items[this.whole(0, items.length - 1)];
  }

  /** @template T @param {readonly T[]} items @param {number} count @returns {T[]} different ones, as many as there are */
  some(items, count) {
    const left = [...items];
    const taken = [];
    while (taken.length < count && left.length > 0)
      taken.push(...left.splice(this.whole(0, left.length - 1), 1));
    return taken;
  }
}
