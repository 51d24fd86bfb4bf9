/** What a report tells of one recipient (RFC 3464, 2.3). */
export type RecipientStatus = {
  /** In lower case, such as `failed`, `delayed`, `delivered`. */
  readonly action: string;
  /** Enhanced status code, such as `5.1.1`. */
  readonly status: string;
};

/** What it comes down to for a message to one person. */
export type DeliveryVerdict = { readonly kind: 'bounced' | 'delayed'; readonly status: string };

const statusCode = /^[245]\.\d{1,3}\.\d{1,3}(?!\d)/;

/** Reads the part `message/delivery-status`: a group of fields per recipient. What is no such group is left out. */
export function readDeliveryStatus(text: string): RecipientStatus[] {
  const unfolded = text.replace(/\r\n?/g, '\n').replace(/\n[ \t]+/g, ' ');
  return unfolded.split(/\n{2,}/).flatMap((group) => {
    const action = fieldOf(group, 'action').toLowerCase();
    const status = statusCode.exec(fieldOf(group, 'status'))?.[0];
    return action && status ? [{ action, status }] : [];
  });
}

/** The value of a field, without a comment behind it; empty when it is not there. */
function fieldOf(group: string, name: string): string {
  const line = group.split('\n').find((each) => each.toLowerCase().startsWith(`${name}:`)) ?? '';
  return line
    .slice(name.length + 1)
    .replace(/[(;].*$/, '')
    .trim();
}

/**
 * The verdict of a report: bounced when every recipient failed for good (a message to one address may have gone on to
 * several), delayed when something has to wait or failed for now (4.x.x). Undefined when there is nothing to note.
 */
export function verdictOf(recipients: readonly RecipientStatus[]): DeliveryVerdict | undefined {
  const [first] = recipients;
  if (!first) return undefined;
  const failed = recipients.every(({ action, status }) => action === 'failed' && status.startsWith('5.'));
  if (failed) return { kind: 'bounced', status: first.status };
  const waiting = recipients.find(({ status }) => status.startsWith('4.'));
  return waiting && { kind: 'delayed', status: waiting.status };
}
