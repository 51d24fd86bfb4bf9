import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Message } from './mail-delivery.js';
import { MailKeys } from './mail-keys.js';
import type { Occasion } from './occasion.js';
import { Suppressions } from './suppressions.js';
import { MailBench } from './testing/mail-bench.js';

const hour = 3600 * 1000;

let bench: MailBench;

beforeAll(async () => {
  bench = await MailBench.start();
});
afterEach(() => {
  bench.inbox.refuse();
  bench.later(0);
});
afterAll(() => bench.stop());

/** Another message to the same person. */
const another = (first: Message, occasion: Occasion): Promise<Message> =>
  bench.message({ to: first.to, accountId: first.accountId, occasion });

async function stateOf(message: Message): Promise<string | undefined> {
  await bench.deliver(message);
  return (await bench.row(message.id))?.state;
}

async function bounced(): Promise<Message> {
  const message = await bench.message();
  bench.inbox.refuse(550, '5.1.1 No such mailbox');
  await bench.deliver(message);
  bench.inbox.refuse();
  return message;
}

async function unsubscribed(): Promise<Message> {
  const message = await bench.message();
  await bench.get(Suppressions).add(bench.get(MailKeys).addressHash(message.to), 'unsubscribed');
  return message;
}

describe('an address that mail came back from', () => {
  it('gets none, whatever it is about', async () => {
    const first = await bounced();
    expect(await bench.suppressed(first)).toEqual(['bounced']);
    for (const occasion of ['requested', 'account', 'optional'] as const)
      expect([occasion, await stateOf(await another(first, occasion))]).toEqual([occasion, 'suppressed']);
    expect(bench.inbox.to(first.to)).toEqual([]);
  });

  it('gets another try after a day, when its owner asks for a mail', async () => {
    const first = await bounced();
    bench.later(23 * hour);
    expect(await stateOf(await another(first, 'requested'))).toBe('suppressed');
    bench.later(25 * hour);
    expect(await stateOf(await another(first, 'account'))).toBe('suppressed');
    expect(await stateOf(await another(first, 'requested'))).toBe('sent');
    expect(await bench.suppressed(first)).toEqual([]);
    expect(await stateOf(await another(first, 'optional'))).toBe('sent');
  });

  it('is not kept from mail when a server refuses us by policy', async () => {
    const message = await bench.message();
    bench.inbox.refuse(550, '5.7.1 Your server is on a list');
    await bench.deliver(message);
    bench.inbox.refuse();
    expect(await bench.row(message.id)).toMatchObject({ state: 'bounced', status: '5.7.1' });
    expect(await bench.suppressed(message)).toEqual([]);
  });
});

describe('an address whose owner wants no mail', () => {
  it('still gets what she asks for and what happens to her account, and nothing else', async () => {
    const first = await unsubscribed();
    expect(await stateOf(await another(first, 'optional'))).toBe('suppressed');
    expect(await stateOf(await another(first, 'requested'))).toBe('sent');
    expect(await stateOf(await another(first, 'account'))).toBe('sent');
    expect(bench.inbox.to(first.to)).toHaveLength(2);
  });

  it('wants none either after a bounce was lifted', async () => {
    const first = await unsubscribed();
    await bench.get(Suppressions).add(bench.get(MailKeys).addressHash(first.to), 'bounced');
    bench.later(25 * hour);
    expect(await stateOf(await another(first, 'requested'))).toBe('sent');
    expect(await stateOf(await another(first, 'optional'))).toBe('suppressed');
  });
});

it('an address is the same however it is typed, and its hash needs the key', () => {
  const [one, other] = ['k', 'l'].map((letter) => new MailKeys({ MAIL_HASH_KEY: letter.repeat(32) }));
  expect(one!.addressHash(' An@Voorbeeld.nl ')).toBe(one!.addressHash('an@voorbeeld.nl'));
  expect(one!.addressHash('an@voorbeeld.nl')).not.toBe(other!.addressHash('an@voorbeeld.nl'));
  expect(one!.addressHash('an@voorbeeld.nl')).toMatch(/^[0-9a-f]{64}$/);
});
