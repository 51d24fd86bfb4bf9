import { z } from 'zod';
import { codeSchema } from '#contracts/scans';
import { passwordLength } from '#contracts/accounts';
import { membershipSchema } from '#contracts/memberships';

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
  /** The organisation asked for or belonged to; null while in the personal space only. */
  membership: membershipSchema.nullable(),
  /** What she is called, if she said so. */
  name: z.string().nullable(),
});

export type SignInRequest = z.infer<typeof signInRequestSchema>;
export type Me = z.infer<typeof meSchema>;
