import { defineEntity } from '@mikro-orm/core';
import { hashToken } from '#server/platform/auth';

const IdentitySchema = defineEntity({
  name: 'Identity',
  properties: (p) => ({
    id: p.uuid().primary(),
    accountId: p.uuid(),
    tenantId: p.uuid(),
    issuer: p.string(),
    subject: p.string(),
    identityHash: p.string(),
    createdAt: p.datetime(),
  }),
});

/** Who somebody is at a provider: the issuer, and its name for her. Never her address. */
export class Identity extends IdentitySchema.class {}
IdentitySchema.setClass(Identity);

/** How an identity is found before there is a session. No issuer holds a space. */
export const identityHash = (issuer: string, subject: string): string =>
  hashToken(`identity ${issuer} ${subject}`);
