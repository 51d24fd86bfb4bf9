import { defineEntity } from '@mikro-orm/core';

export const linkPurposes = ['verify-email', 'reset-password', 'change-email'] as const;

/** What a one-time link is for; it works for nothing else. */
export type LinkPurpose = (typeof linkPurposes)[number];

const OneTimeLinkSchema = defineEntity({
  name: 'OneTimeLink',
  properties: (p) => ({
    id: p.uuid().primary(),
    tokenHash: p.string(),
    accountId: p.uuid(),
    purpose: p.enum(linkPurposes),
    /** The address that it confirms, where that is not the account's own yet. */
    email: p.string().nullable(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    redeemedAt: p.datetime().nullable(),
  }),
});

/** A link in a mail that works once. Only the hash of its token is kept. */
export class OneTimeLink extends OneTimeLinkSchema.class {}
OneTimeLinkSchema.setClass(OneTimeLink);
