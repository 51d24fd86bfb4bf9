import type { Request } from 'express';

/** Who a request acts for; read from the session in PostgreSQL, never from the request itself. */
export type Principal = {
  readonly accountId: string;
  readonly sessionId: string;
  /** How many factors were proven when the session was opened: 1 or 2. */
  readonly factors: number;
  /** When the person behind the session last proved who she is. */
  readonly confirmedAt: Date;
  /** When the session got its token, by the clock of the database. */
  readonly renewedAt: Date;
  /** Whether she said that others use the device too. */
  readonly sharedComputer: boolean;
  /** The organisation that she runs; noted on routes for who runs one. */
  readonly administers?: string;
};

export type SignedInRequest = Request & { principal?: Principal };
