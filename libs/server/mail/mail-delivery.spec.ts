import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MailBench } from './testing/mail-bench.js';

const minute = 60_000;

let bench: MailBench;

beforeAll(async () => {
  bench = await MailBench.start();
});
afterEach(() => {
  bench.inbox.refuse();
  bench.later(0);
});
afterAll(() => bench.stop());

describe('a message', () => {
  it('is sent, and its row says so without its address', async () => {
    const message = await bench.message();
    await bench.deliver(message);
    const row = await bench.row(message.id);
    expect(row).toMatchObject({ state: 'sent', attempts: 1, account_id: message.accountId, ended_at: null });
    expect(row?.sent_at).toBeInstanceOf(Date);
    expect(JSON.stringify(row)).not.toContain('voorbeeld.nl');
    expect(bench.inbox.to(message.to).map(({ mail }) => mail.subject)).toEqual(['Een bericht van QuickScan']);
  });

  it('goes to somebody without an account too', async () => {
    const message = await bench.message({ accountId: null });
    await bench.deliver(message);
    expect(await bench.row(message.id)).toMatchObject({ state: 'sent', account_id: null });
    expect(bench.inbox.to(message.to)).toHaveLength(1);
  });

  it('is sent once, however often its job is done', async () => {
    const message = await bench.message();
    for (let times = 0; times < 3; times += 1) await bench.deliver(message);
    expect(bench.inbox.to(message.to)).toHaveLength(1);
  });

  it('is sent once when several workers have its job at the same time', async () => {
    const message = await bench.message();
    const tries = await Promise.allSettled(Array.from({ length: 5 }, () => bench.deliver(message)));
    expect(tries.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    expect(bench.inbox.to(message.to)).toHaveLength(1);
    expect(await bench.row(message.id)).toMatchObject({ state: 'sent', attempts: 1 });
  });

  it('whose worker was killed after sending is sent once more, later, with the same Message-ID', async () => {
    const message = await bench.message();
    await bench.deliver(message);
    const killed = `update mail_message set state = 'sending', sent_at = null where id = $1`;
    await bench.superuser.query(killed, [message.id]);
    await expect(bench.deliver(message)).rejects.toThrow(/in hand/);
    bench.later(minute);
    await bench.deliver(message);
    await bench.deliver(message);
    const ids = bench.inbox.to(message.to).map(({ mail }) => mail.messageId);
    expect(ids).toEqual(Array(2).fill(`<${message.id}@quickscan.example>`));
    expect(await bench.row(message.id)).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('that a mail server refuses for good is bounced, and not tried again', async () => {
    const message = await bench.message();
    bench.inbox.refuse(550, '5.1.1 No such mailbox');
    await bench.deliver(message);
    expect(await bench.row(message.id)).toMatchObject({ state: 'bounced', attempts: 1, status: '5.1.1' });
    bench.inbox.refuse();
    await bench.deliver(message);
    expect(bench.inbox.to(message.to)).toEqual([]);
  });

  it('that a mail server refuses for now waits, and is sent at a later try', async () => {
    const message = await bench.message();
    bench.inbox.refuse(451, '4.7.1 Try again later');
    await expect(bench.deliver(message)).rejects.toThrow(/Try again later/);
    expect(await bench.row(message.id)).toMatchObject({ state: 'queued', attempts: 1 });
    bench.inbox.refuse();
    await bench.deliver(message);
    expect(await bench.row(message.id)).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('waits when it cannot be written', async () => {
    const message = await bench.message();
    const noText = () => Promise.reject(new Error('no published edition'));
    await expect(bench.deliver(message, noText)).rejects.toThrow('no published edition');
    expect(await bench.row(message.id)).toMatchObject({ state: 'queued' });
  });

  it('that is given up has failed; one that was sent stays so', async () => {
    const [waiting, sent] = [await bench.message(), await bench.message()];
    bench.inbox.refuse(451);
    await expect(bench.deliver(waiting)).rejects.toThrow();
    await bench.giveUp(waiting);
    bench.inbox.refuse();
    await bench.deliver(waiting);
    await bench.deliver(sent);
    await bench.giveUp(sent);
    expect([(await bench.row(waiting.id))?.state, (await bench.row(sent.id))?.state]).toEqual([
      'failed',
      'sent',
    ]);
    expect(bench.inbox.to(waiting.to)).toEqual([]);
  });

  it('waits while there is no mail server', async () => {
    const away = await MailBench.start({ SMTP_URL: 'smtp://127.0.0.1:1' });
    try {
      const message = await away.message();
      await expect(away.deliver(message)).rejects.toThrow();
      expect(await away.row(message.id)).toMatchObject({ state: 'queued', attempts: 1 });
    } finally {
      await away.stop();
    }
  });
});
