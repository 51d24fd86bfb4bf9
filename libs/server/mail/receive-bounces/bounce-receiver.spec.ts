import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createTransport, type Transporter } from 'nodemailer';
import { newId } from '#server/platform/database';
import type { Message } from '../mail-delivery.js';
import { ReturnAddresses } from '../return-addresses.js';
import { contents, MailBench } from '../testing/mail-bench.js';
import { BounceReceiver } from './bounce-receiver.js';
import { BouncesModule } from './bounces.module.js';
import { awayMessage, deliveryReport } from './testing/report.js';

let bench: MailBench;
let transport: Transporter;

beforeAll(async () => {
  bench = await MailBench.start({ BOUNCE_PORT: 0 }, [BouncesModule]);
  const { port } = bench.get(BounceReceiver);
  transport = createTransport({ host: '127.0.0.1', port: port ?? 0, pool: true, maxMessages: 1_000 });
});
afterAll(async () => {
  transport.close();
  await bench.stop();
});

/** Hands a mail to the receiver, as another mail server does. @returns what it was answered, 250 when it was taken */
async function handOver(to: string | string[], raw: string | Buffer): Promise<number> {
  try {
    await transport.sendMail({ envelope: { from: '', to }, raw });
    return 250;
  } catch (error) {
    return (error as { responseCode?: number }).responseCode ?? 0;
  }
}

async function sent(): Promise<Message & { returnAddress: string }> {
  const message = await bench.message();
  await bench.deliver(message);
  return { ...message, returnAddress: bench.inbox.to(message.to)[0]!.envelopeFrom };
}

describe('mail that comes back', () => {
  it('goes to the return address of its message', async () => {
    const message = await sent();
    expect(bench.get(ReturnAddresses).messageOf(message.returnAddress)).toBe(message.id);
  });

  it('marks its message as bounced, and keeps later mail from the address', async () => {
    const message = await sent();
    expect(await handOver(message.returnAddress, deliveryReport('failed', '5.1.1'))).toBe(250);
    const row = await bench.row(message.id);
    expect(row).toMatchObject({ state: 'bounced', status: '5.1.1' });
    expect(row?.ended_at).toBeInstanceOf(Date);
    expect(row?.sent_at).toBeInstanceOf(Date);
    expect(await bench.suppressed(message)).toEqual(['bounced']);
    const next = await bench.message({ to: message.to, accountId: message.accountId });
    await bench.deliver(next);
    expect(await bench.row(next.id)).toMatchObject({ state: 'suppressed' });
  });

  it('before its message was marked as sent is not overtaken by that mark', async () => {
    const message = await bench.message();
    const returnAddress = bench.get(ReturnAddresses).of(message.id);
    await bench.deliver(message, async () => {
      expect(await handOver(returnAddress, deliveryReport('failed', '5.1.1'))).toBe(250);
      return contents;
    });
    expect(await bench.row(message.id)).toMatchObject({ state: 'bounced' });
  });

  it('is only noted while it waits, or failed for now', async () => {
    for (const [action, status] of [
      ['delayed', '4.4.1'],
      ['failed', '4.4.7'],
    ] as const) {
      const message = await sent();
      expect(await handOver(message.returnAddress, deliveryReport(action, status))).toBe(250);
      const row = await bench.row(message.id);
      expect(row).toMatchObject({ state: 'sent', status });
      expect(row?.delayed_at).toBeInstanceOf(Date);
      expect(await bench.suppressed(message)).toEqual([]);
    }
  });

  it('by policy is a bounce, but keeps nothing from the address', async () => {
    const message = await sent();
    await handOver(message.returnAddress, deliveryReport('failed', '5.7.1'));
    expect(await bench.row(message.id)).toMatchObject({ state: 'bounced' });
    expect(await bench.suppressed(message)).toEqual([]);
  });

  it('a second time changes nothing, also after the address was let go', async () => {
    const message = await sent();
    await handOver(message.returnAddress, deliveryReport('failed', '5.1.1'));
    await bench.superuser.query('delete from mail_suppression');
    expect(await handOver(message.returnAddress, deliveryReport('failed', '5.1.1'))).toBe(250);
    expect(await bench.suppressed(message)).toEqual([]);
  });

  it('is taken and forgotten when it is no report', async () => {
    const message = await sent();
    const looksLikeOne = deliveryReport('failed', '5.1.1').replace('multipart/report', 'multipart/mixed');
    for (const raw of [awayMessage, looksLikeOne, deliveryReport('delivered', '2.0.0'), '', 'x'])
      expect(await handOver(message.returnAddress, raw)).toBe(250);
    expect(await bench.row(message.id)).toMatchObject({ state: 'sent', status: null, delayed_at: null });
  });

  it('is taken for a message that is gone', async () => {
    expect(await handOver(bench.get(ReturnAddresses).of(newId()), deliveryReport('failed', '5.1.1'))).toBe(
      250,
    );
  });

  it('is refused for an address that was made up, and for any other', async () => {
    const { id, returnAddress } = await sent();
    const report = deliveryReport('failed', '5.1.1');
    for (const address of [
      'noreply@quickscan.example',
      `bounce+${id}.${'0'.repeat(16)}@quickscan.example`,
      returnAddress.replace('quickscan.example', 'elsewhere.example'),
    ])
      expect([address, await handOver(address, report)]).toEqual([address, 550]);
    expect(await bench.row(id)).toMatchObject({ state: 'sent' });
  });

  it('is refused when it is too large', async () => {
    const message = await sent();
    const large = deliveryReport('failed', '5.1.1') + 'x'.repeat(600 * 1024);
    expect(await handOver(message.returnAddress, large)).toBe(552);
    expect(await bench.row(message.id)).toMatchObject({ state: 'sent' });
  });

  it('is asked to come again while the database is away', async () => {
    const message = await sent();
    await bench.superuser.query('revoke select on mail_message from quickscan_app');
    expect(await handOver(message.returnAddress, deliveryReport('failed', '5.1.1'))).toBe(451);
    await bench.superuser.query('grant select on mail_message to quickscan_app');
    expect(await handOver(message.returnAddress, deliveryReport('failed', '5.1.1'))).toBe(250);
    expect(await bench.row(message.id)).toMatchObject({ state: 'bounced' });
  });

  it('can be any junk: it is taken or refused, and the next report is read', async () => {
    const message = await sent();
    const whole = deliveryReport('delayed', '4.4.1');
    const cut = fc.nat(whole.length).map((at) => Buffer.from(whole.slice(0, at)));
    const nested = fc.integer({ min: 2, max: 300 }).map((depth) => Buffer.from(nestedParts(depth)));
    const bytes = fc.uint8Array({ maxLength: 2_000 }).map((array) => Buffer.from(array));
    const spliced = fc
      .tuple(fc.nat(whole.length), fc.uint8Array({ maxLength: 50 }))
      .map(([at, junk]) =>
        Buffer.concat([Buffer.from(whole.slice(0, at)), junk, Buffer.from(whole.slice(at))]),
      );
    await fc.assert(
      fc.asyncProperty(fc.oneof(cut, bytes, spliced, nested), async (raw) => {
        expect(await handOver(message.returnAddress, raw)).toBe(250);
      }),
      { numRuns: 300 },
    );
    expect(await handOver(message.returnAddress, deliveryReport('failed', '5.1.1'))).toBe(250);
    expect(await bench.row(message.id)).toMatchObject({ state: 'bounced' });
  });
});

it('the receiver stands who does not speak SMTP', async () => {
  const { port } = bench.get(BounceReceiver);
  for (const junk of [
    'GET / HTTP/1.1\r\n\r\n',
    '\0'.repeat(5_000),
    'MAIL FROM:<>\r\nDATA\r\n.\r\n',
    'x'.repeat(100_000),
  ]) {
    const socket = connect(port ?? 0, '127.0.0.1').on('error', () => undefined);
    socket.write(junk);
    await pause(150);
    socket.destroy();
  }
  const message = await sent();
  expect(await handOver(message.returnAddress, deliveryReport('failed', '5.1.1'))).toBe(250);
});

it('nothing is taken without a port', async () => {
  const off = await MailBench.start({}, [BouncesModule]);
  expect(off.get(BounceReceiver).port).toBeUndefined();
  await off.stop();
});

/** Parts in parts, as deep as it goes. */
function nestedParts(depth: number): string {
  const open = Array.from(
    { length: depth },
    (_, level) => `Content-Type: multipart/report; boundary="b${level}"\r\n\r\n--b${level}\r\n`,
  );
  return open.join('');
}
