import { z } from 'zod';
import { emailSchema } from '#contracts/accounts';
import { codeSchema } from '#contracts/scans';
import { typedCodeSchema } from '#contracts/sessions';

/** `GET /tenants/{tenant}/sign-in`: how people sign in through an organisation. The secret is never shown. */
export const tenantSignInSchema = z.strictObject({
  /** The address of the OpenID Connect provider; null while nothing was set. */
  issuer: z.string().nullable(),
  clientId: z.string().nullable(),
  /** Whether a secret is kept that can be used. */
  hasSecret: z.boolean(),
  enabled: z.boolean(),
  /** Where the provider must send people back to. */
  redirectAddress: z.string(),
});

/** `PUT /tenants/{tenant}/sign-in`. Without a secret the one that is kept stays, as long as the issuer does. */
export const changeTenantSignInRequestSchema = z.strictObject({
  issuer: z.string().trim().min(1).max(500),
  clientId: z.string().trim().min(1).max(200),
  clientSecret: z.string().trim().min(1).max(500).optional(),
  enabled: z.boolean(),
});

/** `POST /tenant-sign-ins`. */
export const beginTenantSignInRequestSchema = z.strictObject({
  tenantId: z.uuid(),
  sharedComputer: z.boolean().default(false),
});

/** Where the browser goes to sign in. */
export const begunTenantSignInSchema = z.strictObject({ address: z.url() });

/** `POST /tenant-sign-ins/completions`: what the provider sent the browser back with, and to whose address. */
export const completeTenantSignInRequestSchema = z.strictObject({
  tenantId: z.uuid(),
  code: z.string().min(1).max(4000),
  state: z.string().min(1).max(200),
  /** The issuer as the provider names itself (RFC 9207). */
  iss: z.string().max(500).optional(),
});

/** The answer (202) to a sign-in that needs one more thing: a code of the app, or an account. */
export const tenantSignInStepSchema = z.strictObject({
  /** Comes back with what follows: of the step that `POST /sessions/second-steps` takes, or the ticket of a newcomer. */
  token: z.string(),
  sharedComputer: z.boolean(),
  /** Somebody whom we do not know yet. Nothing follows from what the organisation says of her until it is confirmed. */
  newcomer: z
    .strictObject({ tenantName: z.string(), email: z.string().nullable(), name: z.string().nullable() })
    .nullable(),
});

/** `POST /tenant-sign-ins/registrations`: the address gets a mail with a code, as `POST /sign-in-codes` does. */
export const registerIdentityRequestSchema = z.strictObject({
  ticket: z.string().min(1).max(200),
  email: emailSchema,
  functionGroup: codeSchema,
});

/** `POST /tenant-sign-ins/links`: the code of that mail. `name` is for who has none yet. */
export const linkIdentityRequestSchema = z.strictObject({
  ticket: z.string().min(1).max(200),
  token: z.string().min(1).max(200),
  code: typedCodeSchema,
  name: z.string().trim().max(120).optional(),
});

export type TenantSignIn = z.infer<typeof tenantSignInSchema>;
export type ChangeTenantSignInRequest = z.infer<typeof changeTenantSignInRequestSchema>;
export type BeginTenantSignInRequest = z.infer<typeof beginTenantSignInRequestSchema>;
export type BegunTenantSignIn = z.infer<typeof begunTenantSignInSchema>;
export type CompleteTenantSignInRequest = z.infer<typeof completeTenantSignInRequestSchema>;
export type TenantSignInStep = z.infer<typeof tenantSignInStepSchema>;
export type RegisterIdentityRequest = z.infer<typeof registerIdentityRequestSchema>;
export type LinkIdentityRequest = z.infer<typeof linkIdentityRequestSchema>;
