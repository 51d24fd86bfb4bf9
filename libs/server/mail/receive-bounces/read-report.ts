import { simpleParser } from 'mailparser';
import { type DeliveryVerdict, readDeliveryStatus, verdictOf } from './delivery-status.js';

const statusParts = ['message/delivery-status', 'message/global-delivery-status'];

/** Only the report matters: nothing is made of the texts around it. */
const options = {
  keepDeliveryStatus: true,
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
} as const;

/** What a mail reports about a delivery; undefined for any mail that is no report (RFC 3462), such as "I am away". */
export async function readReport(mail: Buffer): Promise<DeliveryVerdict | undefined> {
  const { headers, attachments } = await simpleParser(mail, options);
  const contentType = headers.get('content-type');
  const isReport = typeof contentType === 'object' && 'value' in contentType;
  if (!isReport || contentType.value !== 'multipart/report') return undefined;
  const part = attachments.find((attachment) => statusParts.includes(attachment.contentType));
  return part && verdictOf(readDeliveryStatus(part.content.toString('utf8')));
}
