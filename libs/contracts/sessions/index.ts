import { z } from 'zod';
import { codeSchema } from '#contracts/scans';
import { emailSchema, passwordLength } from '#contracts/accounts';
import { membershipSchema } from '#contracts/memberships';

/** `POST /sessions`. On a shared computer the session ends when the browser closes. */
export const signInRequestSchema = z.strictObject({
  email: z.string().min(1).max(254),
  password: z.string().min(1).max(passwordLength.max),
  sharedComputer: z.boolean().default(false),
});

/** `POST /sign-in-codes`. */
export const signInCodeRequestSchema = z.strictObject({ email: emailSchema });

/** The answer to every request for a code, whether or not the address is known. */
export const signInCodeResponseSchema = z.strictObject({
  /** Comes back with the code, which is worth nothing without it. */
  token: z.string(),
  /** How many digits the code has. */
  codeLength: z.int(),
  /** How long the code works, in minutes. */
  codeValidMinutes: z.int(),
  /** How often one may try. */
  tries: z.int(),
});

/** A code of digits as somebody types or pastes it, spaces and all. */
export const typedCodeSchema = z
  .string()
  .max(40)
  .transform((typed) => typed.replace(/\s/g, ''));

/** `POST /sign-in-codes/redemptions`: the token of the request with the code of its mail. */
export const redeemSignInCodeRequestSchema = z.strictObject({
  token: z.string().min(1).max(200),
  code: typedCodeSchema,
  sharedComputer: z.boolean().default(false),
});

/** `POST /sign-in-codes/confirmations`: proves again who one is, without a password. */
export const confirmByCodeRequestSchema = z.strictObject({
  token: z.string().min(1).max(200),
  code: typedCodeSchema,
});

/** The answer to `POST /sessions` (202) where a code is needed too. */
export const secondStepNeededSchema = z.strictObject({
  /** Of the authenticator app, or of a mail because the browser is new. */
  codeFrom: z.enum(['authenticator', 'mail']),
  /** Comes back with the code. */
  token: z.string(),
  validMinutes: z.int(),
  tries: z.int(),
});

/** `POST /sessions/second-steps`: a code of the app, a recovery code, or the code of the mail. */
export const secondStepRequestSchema = z.strictObject({
  token: z.string().min(1).max(200),
  code: typedCodeSchema,
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
  membership: membershipSchema.nullable(),
  /** What she is called, if she said so. */
  name: z.string().nullable(),
  /** Whether others use this device too: the session ends with the browser, and nothing is kept on the device. */
  sharedComputer: z.boolean(),
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
export type ConfirmByCodeRequest = z.infer<typeof confirmByCodeRequestSchema>;
export type SecondStepNeeded = z.infer<typeof secondStepNeededSchema>;
export type SecondStepRequest = z.infer<typeof secondStepRequestSchema>;
export type SignInCodeRequest = z.infer<typeof signInCodeRequestSchema>;
export type SignInCodeResponse = z.infer<typeof signInCodeResponseSchema>;
export type RedeemSignInCodeRequest = z.infer<typeof redeemSignInCodeRequestSchema>;
export type SignInRequest = z.infer<typeof signInRequestSchema>;
export type Me = z.infer<typeof meSchema>;
