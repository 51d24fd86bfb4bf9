import { z } from 'zod';

/** How long the name of a passkey may be. */
export const passkeyNameLength = 60;

export const passkeyNameSchema = z.string().trim().min(1).max(passkeyNameLength);

/** A passkey of the one who is signed in. */
export const passkeySchema = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  createdAt: z.iso.datetime(),
  /** Null when it was never used to sign in. */
  lastUsedAt: z.iso.datetime().nullable(),
});

/** `GET /passkeys`: latest first. */
export const passkeyListSchema = z.strictObject({ items: z.array(passkeySchema) });

/**
 * `POST /passkeys/challenges` and `POST /passkey-sign-ins/challenges`: what the browser's WebAuthn call takes, as JSON
 * (PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON of WebAuthn Level 3).
 */
export const passkeyOptionsSchema = z.looseObject({
  /** What the passkey signs; works once and for a few minutes. */
  challenge: z.string(),
});

const base64url = z.string().max(20_000);
const credential = {
  id: z.string().min(1).max(1400),
  rawId: z.string().min(1).max(1400),
  type: z.literal('public-key'),
  authenticatorAttachment: z.string().max(40).nullish(),
  clientExtensionResults: z.looseObject({}).default({}),
};

/** What a browser made on registering (RegistrationResponseJSON of WebAuthn Level 3; `clientDataJSON` without its JSON). */
const registrationSchema = z.object({
  ...credential,
  response: z.object({
    clientData: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(40)).max(10).default([]),
  }),
});

/** What a browser made on signing in (AuthenticationResponseJSON of WebAuthn Level 3, likewise). */
const assertionSchema = z.object({
  ...credential,
  response: z.object({
    clientData: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: z.string().max(200).nullish(),
  }),
});

/** `POST /passkeys`. */
export const registerPasskeyRequestSchema = z.strictObject({
  name: passkeyNameSchema,
  credential: registrationSchema,
});

/** `PATCH /passkeys/{passkey}`. */
export const renamePasskeyRequestSchema = z.strictObject({ name: passkeyNameSchema });

/** `POST /passkey-sign-ins`. */
export const passkeySignInRequestSchema = z.strictObject({
  credential: assertionSchema,
  sharedComputer: z.boolean().default(false),
});

/** `POST /passkey-sign-ins/confirmations`: proves again who one is. */
export const confirmByPasskeyRequestSchema = z.strictObject({ credential: assertionSchema });

export type Passkey = z.infer<typeof passkeySchema>;
export type PasskeyList = z.infer<typeof passkeyListSchema>;
export type PasskeyOptions = z.infer<typeof passkeyOptionsSchema>;
export type RegisterPasskeyRequest = z.infer<typeof registerPasskeyRequestSchema>;
export type RenamePasskeyRequest = z.infer<typeof renamePasskeyRequestSchema>;
export type ConfirmByPasskeyRequest = z.infer<typeof confirmByPasskeyRequestSchema>;
export type PasskeySignInRequest = z.infer<typeof passkeySignInRequestSchema>;
