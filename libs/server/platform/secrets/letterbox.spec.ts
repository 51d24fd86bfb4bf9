import { describe, expect, it } from '@jest/globals';
import { isLetter, Letterbox, sealFor } from './letterbox.js';
import { Sealer } from './sealer.js';

const key = { SECRETS_KEY: 'a'.repeat(32) };
const letterbox = new Letterbox(key);

/** What was sealed, with the highest bit of this byte the other way. */
function changedAt(sealed: string, place: number): string {
  const [mark = '', text = ''] = sealed.split('.');
  const bytes = Buffer.from(text, 'base64url');
  bytes.writeUInt8(bytes.readUInt8(place) ^ 0x80, place);
  return `${mark}.${bytes.toString('base64url')}`;
}

describe('Letterbox', () => {
  it('opens what others sealed with its public half, which looks different each time', () => {
    const [one, other] = [1, 2].map(() => sealFor(letterbox.publicHalf, 'geheim é', 'Proefdam')) as [
      string,
      string,
    ];
    expect([letterbox.open(one, 'Proefdam'), letterbox.open(other, 'Proefdam')]).toEqual([
      'geheim é',
      'geheim é',
    ]);
    expect([one === other, one.includes('geheim'), one.slice(0, 60) === other.slice(0, 60)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('has the same public half as long as it has the same key, and never the key in it', () => {
    expect(new Letterbox(key).publicHalf).toBe(letterbox.publicHalf);
    expect(new Letterbox({ SECRETS_KEY: 'b'.repeat(32) }).publicHalf).not.toBe(letterbox.publicHalf);
    expect(letterbox.publicHalf).toMatch(/^[\w-]{43}$/);
  });

  it('opens nothing for somebody else, or with another key', () => {
    const sealed = sealFor(letterbox.publicHalf, 'geheim', 'Proefdam');
    expect(() => letterbox.open(sealed, 'Elders')).toThrow();
    expect(() => new Letterbox({ SECRETS_KEY: 'b'.repeat(32) }).open(sealed, 'Proefdam')).toThrow();
    expect(() => new Letterbox({ SECRETS_KEY: letterbox.publicHalf }).open(sealed, 'Proefdam')).toThrow();
  });

  it('opens nothing of which any byte was changed', () => {
    const sealed = sealFor(letterbox.publicHalf, 'geheim', 'Proefdam');
    const length = Buffer.from(sealed.split('.')[1] ?? '', 'base64url').length;
    expect(length).toBe(32 + 12 + 16 + 'geheim'.length);
    // The highest bit of an X25519 half does not count in the agreement; that it changed still shows.
    for (let place = 0; place < length; place += 1)
      expect(() => letterbox.open(changedAt(sealed, place), 'Proefdam')).toThrow();
  });

  it('takes no half that would make a key that everybody knows', () => {
    const zero = Buffer.alloc(32).toString('base64url');
    expect(() => sealFor(zero, 'geheim', 'Proefdam')).toThrow();
    expect(() => sealFor('kort', 'geheim', 'Proefdam')).toThrow();
  });

  it('is told from what a sealer sealed, and does not open that', () => {
    const sealer = new Sealer(key);
    const sealed = sealer.seal('geheim', 'Proefdam');
    expect([isLetter(sealed), isLetter(sealFor(letterbox.publicHalf, 'geheim', 'Proefdam'))]).toEqual([
      false,
      true,
    ]);
    expect(() => letterbox.open(sealed, 'Proefdam')).toThrow();
  });
});
