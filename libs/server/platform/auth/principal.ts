import type { Request } from 'express';

/** Who a request acts for; read from the session in PostgreSQL, never from the request itself. */
export type Principal = {
  readonly accountId: string;
  readonly sessionId: string;
  /** When the person behind the session last proved who she is. */
  readonly confirmedAt: Date;
};

export type SignedInRequest = Request & { principal?: Principal };
