import type { Request } from 'express';
import type { BackOfficeAccount } from './back-office.entities.js';

/** Who works in the back office in this session; read from PostgreSQL, never from the request itself. */
export type Editor = {
  readonly accountId: string;
  readonly email: string;
  readonly role: BackOfficeAccount['role'];
  readonly language: BackOfficeAccount['language'];
  /** Goes into our own forms, so that only our own pages can send them. */
  readonly csrfToken: string;
};

/** A request after the session guard. */
export type EditorRequest = Request & { editor?: Editor };
