import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#server/platform/database';
import { MailKeys } from '../mail-keys.js';
import { contents, MailBench } from '../testing/mail-bench.js';
import { UnsubscribeLinks } from './unsubscribe-links.js';

let bench: MailBench;

beforeAll(async () => {
  bench = await MailBench.start();
});
afterAll(() => bench.stop());

async function received(occasion: 'requested' | 'account' | 'optional', language = 'nl') {
  const message = await bench.message({ occasion });
  const words = { ...contents.words, language };
  await bench.deliver(message, () => Promise.resolve({ ...contents, words }));
  return { message, mail: bench.inbox.to(message.to)[0]!.mail };
}

const header = (mail: Awaited<ReturnType<typeof received>>['mail'], name: string): string | undefined =>
  mail.headerLines.find(({ key }) => key === name)?.line.replace(/\r?\n\s+/g, ' ');

describe('a mail that can be stopped', () => {
  it('says so to the mail program and to the reader, with a link that belongs to this message', async () => {
    const { message, mail } = await received('optional');
    const oneClick = header(mail, 'list-unsubscribe') ?? '';
    const token = oneClick.slice(oneClick.lastIndexOf('/') + 1, -1);
    expect(oneClick).toBe(
      `List-Unsubscribe: <https://quickscan.example/api/v1/mail-unsubscriptions/${token}>`,
    );
    expect(header(mail, 'list-unsubscribe-post')).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(bench.get(UnsubscribeLinks).messageOf(token)).toBe(message.id);
    expect(mail.text).toContain(`Meld u af. https://quickscan.example/afmelden#token=${token}`);
    expect(mail.html).toContain('Meld u af.</a>');
  });

  it('says so in the language of the mail', async () => {
    const { mail } = await received('optional', 'en');
    expect(mail.text).toContain('Unsubscribe. https://quickscan.example/en/afmelden#token=');
  });
});

it.each(['requested', 'account'] as const)(
  'a mail on one’s own account (%s) has no such link',
  async (occasion) => {
    const { mail } = await received(occasion);
    expect([header(mail, 'list-unsubscribe'), header(mail, 'list-unsubscribe-post')]).toEqual([
      undefined,
      undefined,
    ]);
    expect(`${mail.text}${String(mail.html)}`).not.toContain('afmelden');
  },
);

it('a token cannot be made up, nor a bounce address be used as one', () => {
  const settings = { PUBLIC_URL: 'https://quickscan.example' };
  const keys = new MailKeys({ MAIL_HASH_KEY: 'k'.repeat(32) });
  const links = new UnsubscribeLinks(keys, settings);
  const stranger = new UnsubscribeLinks(new MailKeys({ MAIL_HASH_KEY: 'l'.repeat(32) }), settings);
  const id = newId();
  const tokenBy = (by: UnsubscribeLinks, of: string): string => by.oneClick(of).split('/').at(-1)!;
  expect(links.messageOf(tokenBy(links, id))).toBe(id);
  for (const token of [
    '',
    id,
    `${id}.`,
    `${id}.${'0'.repeat(32)}`,
    `${id}.${keys.tag('bounce', id)}`,
    tokenBy(links, newId()).replace(/^[^.]+/, id),
    tokenBy(stranger, id),
  ])
    expect([token, links.messageOf(token)]).toEqual([token, undefined]);
});
