import type { Request } from 'express';

/** Who a request acts for; read from the session in PostgreSQL, never from the request itself. */
export type Principal = {
  readonly accountId: string;
  readonly sessionId: string;
  /** The organisation that she runs; noted on routes for who runs one. */
  readonly administers?: string;
  /** When the person behind the session last proved who she is. */
  readonly confirmedAt: Date;
};

export type SignedInRequest = Request & { principal?: Principal };
