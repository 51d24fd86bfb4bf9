import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDeliveryStatus, verdictOf } from './delivery-status.js';

const perMessage = 'Reporting-MTA: dns; mx.example.org\r\nArrival-Date: Wed, 25 Nov 2026 10:00:00 +0100\r\n';
const recipient = (action: string, status: string): string =>
  `\r\nFinal-Recipient: rfc822; an@example.org\r\nAction: ${action}\r\nStatus: ${status}\r\n`;

describe('a delivery status', () => {
  it('tells of each recipient what happened', () => {
    const text = perMessage + recipient('failed', '5.1.1 (bad mailbox)') + recipient('DELAYED', '4.4.1');
    expect(readDeliveryStatus(text)).toEqual([
      { action: 'failed', status: '5.1.1' },
      { action: 'delayed', status: '4.4.1' },
    ]);
  });

  it('is read with folded lines, plain line ends and names in any case', () => {
    const text = `x: y\n\nfinal-recipient: rfc822;\n an@example.org\naCTION:\n failed\nSTATUS: 5.2.2\n`;
    expect(readDeliveryStatus(text)).toEqual([{ action: 'failed', status: '5.2.2' }]);
  });

  it.each([
    ['no status', 'Action: failed'],
    ['a strange status', 'Action: failed\nStatus: 5.1.1111'],
    ['no action', 'Status: 5.1.1'],
    ['nothing', ''],
  ])('with %s tells nothing', (_, group) => {
    expect(readDeliveryStatus(`${perMessage}\n${group}`)).toEqual([]);
  });

  it('can be anything without harm', () => {
    const word = fc.constantFrom(
      'Action',
      'Status',
      ':',
      ' ',
      '\n',
      '\r\n',
      '\n\n',
      'failed',
      '5.1.1',
      '(',
      ';',
    );
    const junk = fc.oneof(
      fc.string(),
      fc.array(word).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(junk, (text) => {
        for (const { status } of readDeliveryStatus(text)) expect(status).toMatch(/^[245]\.\d+\.\d+$/);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('its verdict', () => {
  const verdict = (...recipients: [string, string][]) =>
    verdictOf(recipients.map(([action, status]) => ({ action, status })));

  it('is a bounce when all failed for good', () => {
    expect(verdict(['failed', '5.1.1'])).toEqual({ kind: 'bounced', status: '5.1.1' });
    expect(verdict(['failed', '5.1.1'], ['failed', '5.2.1'])).toEqual({ kind: 'bounced', status: '5.1.1' });
  });

  it('is a delay when it waits, or failed for now', () => {
    expect(verdict(['delayed', '4.4.1'])).toEqual({ kind: 'delayed', status: '4.4.1' });
    expect(verdict(['failed', '4.4.7'])).toEqual({ kind: 'delayed', status: '4.4.7' });
  });

  it('is nothing when somebody got it, or when there is nothing to say', () => {
    expect(verdict(['delivered', '2.0.0'])).toBeUndefined();
    expect(verdict(['failed', '5.1.1'], ['delivered', '2.0.0'])).toBeUndefined();
    expect(verdict(['relayed', '5.1.1'])).toBeUndefined();
    expect(verdict()).toBeUndefined();
  });
});
