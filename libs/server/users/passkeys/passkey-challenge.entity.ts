import { defineEntity } from '@mikro-orm/core';

const PasskeyChallengeSchema = defineEntity({
  name: 'PasskeyChallenge',
  properties: (p) => ({
    id: p.uuid().primary(),
    challengeHash: p.string(),
    accountId: p.uuid().nullable(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    usedAt: p.datetime().nullable(),
  }),
});

/** Something that a passkey is to sign, once. Without an account for signing in. */
export class PasskeyChallenge extends PasskeyChallengeSchema.class {}
PasskeyChallengeSchema.setClass(PasskeyChallenge);
