import { defineEntity } from '@mikro-orm/core';

const OneTimeLinkSchema = defineEntity({
  name: 'OneTimeLink',
  properties: (p) => ({
    id: p.uuid().primary(),
    tokenHash: p.string(),
    accountId: p.uuid(),
    purpose: p.enum(['verify-email'] as const),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    redeemedAt: p.datetime().nullable(),
  }),
});

/** A link in a mail that works once. Only the hash of its token is kept. */
export class OneTimeLink extends OneTimeLinkSchema.class {}
OneTimeLinkSchema.setClass(OneTimeLink);
