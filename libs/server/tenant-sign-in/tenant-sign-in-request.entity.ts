import { defineEntity } from '@mikro-orm/core';

const TenantSignInRequestSchema = defineEntity({
  name: 'TenantSignInRequest',
  properties: (p) => ({
    id: p.uuid().primary(),
    tenantId: p.uuid(),
    issuer: p.string(),
    clientId: p.string(),
    stateHash: p.string(),
    browserHash: p.string(),
    sealedChecks: p.string(),
    sharedComputer: p.boolean(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    usedAt: p.datetime().nullable(),
    ticketHash: p.string().nullable(),
    subject: p.string().nullable(),
  }),
});

/** A sign-in through an organisation that was begun, and then proven but not finished. */
export class TenantSignInRequest extends TenantSignInRequestSchema.class {}
TenantSignInRequestSchema.setClass(TenantSignInRequest);
