import { z } from 'zod';
import { typedCodeSchema } from '#contracts/sessions';

/** `GET /authenticators/current`: whether an authenticator app is asked for after the password. */
export const authenticatorSchema = z.strictObject({
  on: z.boolean(),
  /** How many recovery codes were not used yet. */
  recoveryCodesLeft: z.int(),
});

/** The answer to `POST /authenticators`: a secret for the app, which counts once its first code is confirmed. */
export const newAuthenticatorSchema = z.strictObject({
  /** Base32, to type where no picture can be read. */
  secret: z.string(),
  /** The same as an `otpauth:` address, for an app on this device. */
  address: z.string(),
  /** The same as a QR code: an SVG path in a square of `size` units. */
  qr: z.strictObject({ size: z.int(), path: z.string() }),
});

/** `POST /authenticators/confirmations`: the first code. */
export const confirmAuthenticatorRequestSchema = z.strictObject({ code: typedCodeSchema });

/** The answer to a confirmation and to `POST /recovery-codes`: shown once, then only their hashes are there. */
export const recoveryCodesSchema = z.strictObject({ codes: z.array(z.string()) });

export type AuthenticatorState = z.infer<typeof authenticatorSchema>;
export type NewAuthenticator = z.infer<typeof newAuthenticatorSchema>;
export type RecoveryCodes = z.infer<typeof recoveryCodesSchema>;
