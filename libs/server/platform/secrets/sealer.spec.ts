import { describe, expect, it } from '@jest/globals';
import { Sealer } from './sealer.js';

const sealer = new Sealer({ SECRETS_KEY: 'a'.repeat(32) });

describe('Sealer', () => {
  it('opens what it sealed, which looks different each time', () => {
    const [one, other] = [sealer.seal('geheim', 'noor'), sealer.seal('geheim', 'noor')];
    expect([sealer.open(one, 'noor'), sealer.open(other, 'noor')]).toEqual(['geheim', 'geheim']);
    expect([one === other, one.includes('geheim')]).toEqual([false, false]);
  });

  it('opens nothing for somebody else, with another key, or that was changed', () => {
    const sealed = sealer.seal('geheim', 'noor');
    const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;
    expect(() => sealer.open(sealed, 'sam')).toThrow();
    expect(() => new Sealer({ SECRETS_KEY: 'b'.repeat(32) }).open(sealed, 'noor')).toThrow();
    expect(() => sealer.open(changed, 'noor')).toThrow();
  });
});
