import { defineEntity } from '@mikro-orm/core';

const TenantSchema = defineEntity({
  name: 'Tenant',
  properties: (p) => ({
    id: p.uuid().primary(),
    name: p.string(),
    createdAt: p.datetime(),
  }),
});

/** An organisation with its own space. */
export class Tenant extends TenantSchema.class {}
TenantSchema.setClass(Tenant);
