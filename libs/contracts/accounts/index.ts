import { z } from 'zod';
import { codeSchema } from '#contracts/scans';

/** Bounds of a password in characters (TRUST: no composition rules, guessable ones are refused). */
export const passwordLength = { min: 12, max: 128 } as const;

export const emailSchema = z.email().max(254);
export const passwordSchema = z.string().min(passwordLength.min).max(passwordLength.max);

/**
 * `POST /accounts`. `tenantId` is the organisation one asks to belong to, null for "not listed";
 * then `organisationName` may say which one it is. Without `password` one signs in by mailed code or passkey.
 */
export const signUpRequestSchema = z.strictObject({
  email: emailSchema,
  password: passwordSchema.optional(),
  functionGroup: codeSchema,
  tenantId: z.uuid().nullable(),
  organisationName: z.string().trim().max(120).optional(),
});

/** The answer to every sign-up, whether or not the address was known already. */
export const signUpResponseSchema = z.strictObject({
  /** How long the link in the mail works, in hours. */
  linkValidHours: z.int(),
});

/** `POST /email-verifications`: the link's token together with the password of the same sign-up, if it had one. */
export const verifyEmailRequestSchema = z.strictObject({
  token: z.string().min(1).max(200),
  password: z.string().max(passwordLength.max).default(''),
  sharedComputer: z.boolean().default(false),
});

/** `POST /password-resets`. */
export const passwordResetRequestSchema = z.strictObject({ email: emailSchema });

/** The answer to every request for a new password, whether or not the address is known. */
export const passwordResetResponseSchema = z.strictObject({
  /** How long the link in the mail works, in minutes. */
  linkValidMinutes: z.int(),
});

/** `POST /password-resets/redemptions`: the link's token with the new password. */
export const redeemPasswordResetRequestSchema = z.strictObject({
  token: z.string().min(1).max(200),
  password: passwordSchema,
});

/** `PATCH /me`: what is named changes. */
export const changeProfileRequestSchema = z.strictObject({
  functionGroup: codeSchema.optional(),
  /** The language of mails. */
  language: z.enum(['nl', 'en']).optional(),
});

/** `PUT /me/password`. */
export const changePasswordRequestSchema = z.strictObject({ password: passwordSchema });

/** `PUT /me/email`: the address changes once the link mailed to it is used. */
export const changeEmailRequestSchema = z.strictObject({ email: emailSchema });

/** The answer to every request for another address, whether or not somebody has it. */
export const changeEmailResponseSchema = z.strictObject({
  /** How long the link in the mail works, in hours. */
  linkValidHours: z.int(),
});

/** `POST /email-changes/redemptions`: the link's token. */
export const redeemEmailChangeRequestSchema = z.strictObject({ token: z.string().min(1).max(200) });

export type ChangeProfileRequest = z.infer<typeof changeProfileRequestSchema>;
export type ChangeEmailResponse = z.infer<typeof changeEmailResponseSchema>;
export type SignUpRequest = z.infer<typeof signUpRequestSchema>;
export type SignUpResponse = z.infer<typeof signUpResponseSchema>;
export type VerifyEmailRequest = z.infer<typeof verifyEmailRequestSchema>;
export type PasswordResetRequest = z.infer<typeof passwordResetRequestSchema>;
export type PasswordResetResponse = z.infer<typeof passwordResetResponseSchema>;
export type RedeemPasswordResetRequest = z.infer<typeof redeemPasswordResetRequestSchema>;
