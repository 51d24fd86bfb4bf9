/** A mail server's word that it will never take mail for a recipient. */
export type Refusal = {
  /** Enhanced status code, such as `5.1.1`; null when it gave none. */
  readonly status: string | null;
};

const enhanced = /\b5\.\d{1,3}\.\d{1,3}\b/;

/**
 * The refusal in an error of sending, if it is one: a permanent answer (5xx) to the recipient. All else, such as a
 * server that is away, is busy or refuses us, may be otherwise at the next try.
 */
export function refusalIn(error: unknown): Refusal | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { command, responseCode, response } = error as Record<string, unknown>;
  if (command !== 'RCPT TO' || typeof responseCode !== 'number' || responseCode < 500) return undefined;
  return { status: enhanced.exec(String(response))?.[0] ?? null };
}

/**
 * Whether a permanent status tells something of the address. `5.7` tells of policy: of us or of the mail, such as a
 * server that takes ours for spam; that is no reason to keep later mail from the person.
 */
export const isOfAddress = (status: string | null): boolean => !status?.startsWith('5.7.');
