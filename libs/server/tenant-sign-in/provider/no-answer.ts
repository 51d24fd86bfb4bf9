import { AddressRefused, AddressUnreachable } from '#server/platform/outside';

/** What kept an address from being asked or answering, wherever the OpenID client wrapped it. */
export function noAnswer(error: unknown): AddressRefused | AddressUnreachable | undefined {
  if (error instanceof AddressRefused || error instanceof AddressUnreachable) return error;
  return error instanceof Error && error.cause !== undefined ? noAnswer(error.cause) : undefined;
}
