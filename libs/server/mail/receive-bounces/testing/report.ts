/** A delivery report as mail servers send it (RFC 3464), for whom it may concern. */
export function deliveryReport(action: string, status: string): string {
  return [
    'From: Mail Delivery System <MAILER-DAEMON@mx.example.org>',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Sorry, this did not arrive.',
    '--b1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.org',
    '',
    'Final-Recipient: rfc822; an@example.org',
    `Action: ${action}`,
    `Status: ${status}`,
    '',
    '--b1',
    'Content-Type: text/rfc822-headers',
    '',
    'Subject: Een bericht',
    '',
    '--b1--',
    '',
  ].join('\r\n');
}

/** What somebody's mailbox answers by itself; no report. */
export const awayMessage = [
  'From: an@example.org',
  'Subject: Action: failed',
  'Auto-Submitted: auto-replied',
  'Content-Type: text/plain',
  '',
  'Action: failed',
  'Status: 5.1.1',
  '',
].join('\r\n');
