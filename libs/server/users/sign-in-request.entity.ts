import { defineEntity } from '@mikro-orm/core';

export const signInRequestKinds = ['mailed-code', 'new-device', 'authenticator'] as const;

/** What a sign-in waits for: a mailed code alone, a mailed code after a password, or an authenticator's code. */
export type SignInRequestKind = (typeof signInRequestKinds)[number];

const SignInRequestSchema = defineEntity({
  name: 'SignInRequest',
  properties: (p) => ({
    id: p.uuid().primary(),
    tokenHash: p.string(),
    accountId: p.uuid().nullable(),
    kind: p.enum(signInRequestKinds),
    codeHash: p.string().nullable(),
    tries: p.integer(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    redeemedAt: p.datetime().nullable(),
  }),
});

/** A sign-in that waits for a code. Without an account when it was asked for with an address that nobody has. */
export class SignInRequest extends SignInRequestSchema.class {}
SignInRequestSchema.setClass(SignInRequest);
