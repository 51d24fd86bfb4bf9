import { z } from 'zod';
import { codeSchema } from '#contracts/scans';
import { passwordLength } from '#contracts/accounts';

/** `POST /sessions`. On a shared computer the session ends when the browser closes. */
export const signInRequestSchema = z.strictObject({
  email: z.string().min(1).max(254),
  password: z.string().min(1).max(passwordLength.max),
  sharedComputer: z.boolean().default(false),
});

/** Who is signed in: `GET /me` (204 when nobody is), and the answer to a sign-in. */
export const meSchema = z.strictObject({
  id: z.uuid(),
  email: z.email(),
  functionGroup: codeSchema,
  /** The language of mails. */
  language: z.string(),
  /** The organisation asked for or belonged to; null while in the personal space only. */
  membership: z
    .strictObject({
      tenantId: z.uuid(),
      tenantName: z.string(),
      state: z.enum(['requested', 'confirmed']),
    })
    .nullable(),
});

/** `POST /sessions/current/confirmations`: the person behind the session proves again who she is. */
export const confirmSessionRequestSchema = z.strictObject({
  password: z.string().min(1).max(passwordLength.max),
});

/** `GET /sessions`: where the account is signed in, latest first. */
export const sessionListSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      id: z.uuid(),
      /** The session of this request. */
      current: z.boolean(),
      /** Which browser, coarsely; null when it did not say. */
      browser: z.string().nullable(),
      startedAt: z.iso.datetime(),
      expiresAt: z.iso.datetime(),
    }),
  ),
});

export type ConfirmSessionRequest = z.infer<typeof confirmSessionRequestSchema>;
export type SessionList = z.infer<typeof sessionListSchema>;
export type SignInRequest = z.infer<typeof signInRequestSchema>;
export type Me = z.infer<typeof meSchema>;
