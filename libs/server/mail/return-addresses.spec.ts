import { describe, expect, it } from '@jest/globals';
import { newId } from '#server/platform/database';
import { MailKeys } from './mail-keys.js';
import { ReturnAddresses } from './return-addresses.js';

const keys = new MailKeys({ MAIL_HASH_KEY: 'k'.repeat(32) });
const from = { MAIL_FROM: 'QuickScan <noreply@quickscan.example>', MAIL_BOUNCE_DOMAIN: undefined };
const addresses = new ReturnAddresses(keys, from);

describe('a return address', () => {
  it('tells which message it belongs to, in any case', () => {
    const id = newId();
    const address = addresses.of(id);
    expect(address).toMatch(/^bounce\+[0-9a-f-]{36}\.[0-9a-f]{16}@quickscan\.example$/);
    expect(address.indexOf('@')).toBeLessThanOrEqual(64);
    expect(addresses.messageOf(address)).toBe(id);
    expect(addresses.messageOf(address.toUpperCase())).toBe(id);
  });

  it('is at the domain for bounces when there is one', () => {
    const elsewhere = new ReturnAddresses(keys, { ...from, MAIL_BOUNCE_DOMAIN: 'Bounces.example' });
    expect(elsewhere.of(newId())).toMatch(/@bounces\.example$/);
    expect(new ReturnAddresses(keys, { ...from, MAIL_FROM: 'a@b.example' }).of(newId())).toMatch(
      /@b\.example$/,
    );
  });

  it('cannot be made up', () => {
    const [id, other] = [newId(), newId()];
    const [local] = addresses.of(id).split('@');
    const stranger = new ReturnAddresses(new MailKeys({ MAIL_HASH_KEY: 'l'.repeat(32) }), from);
    for (const address of [
      '',
      'bounce@quickscan.example',
      `bounce+${id}@quickscan.example`,
      `bounce+${id}.@quickscan.example`,
      `bounce+${id}.${'0'.repeat(16)}@quickscan.example`,
      addresses.of(id).replace(id, other),
      addresses.of(id).replace(/.@/, '@'),
      `${local}@elsewhere.example`,
      `${local}@quickscan.example@quickscan.example`,
      stranger.of(id),
    ])
      expect([address, addresses.messageOf(address)]).toEqual([address, undefined]);
  });
});
