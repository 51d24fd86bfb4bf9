import type { Request } from 'express';

/** Who a request acts for; read from the session in PostgreSQL, never from the request itself. */
export type Principal = {
  readonly accountId: string;
  readonly sessionId: string;
};

export type SignedInRequest = Request & { principal?: Principal };
