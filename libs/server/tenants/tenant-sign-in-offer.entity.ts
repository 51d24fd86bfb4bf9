import { defineEntity } from '@mikro-orm/core';

const TenantSignInOfferSchema = defineEntity({
  name: 'TenantSignInOffer',
  properties: (p) => ({ tenantId: p.uuid().primary() }),
});

/** Says that one can sign in through an organisation; the database keeps it true. */
export class TenantSignInOffer extends TenantSignInOfferSchema.class {}
TenantSignInOfferSchema.setClass(TenantSignInOffer);
