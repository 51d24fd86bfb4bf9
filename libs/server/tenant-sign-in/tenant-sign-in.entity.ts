import { defineEntity } from '@mikro-orm/core';

const TenantSignInSchema = defineEntity({
  name: 'TenantSignIn',
  properties: (p) => ({
    tenantId: p.uuid().primary(),
    issuer: p.string(),
    clientId: p.string(),
    sealedSecret: p.string(),
    enabled: p.boolean(),
    changedAt: p.datetime(),
  }),
});

/** How people sign in through an organisation. */
export class TenantSignIn extends TenantSignInSchema.class {}
TenantSignInSchema.setClass(TenantSignIn);
