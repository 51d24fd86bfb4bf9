import { defineEntity } from '@mikro-orm/core';

const TenantAdministratorSchema = defineEntity({
  name: 'TenantAdministrator',
  properties: (p) => ({
    accountId: p.uuid().primary(),
    tenantId: p.uuid(),
    since: p.datetime(),
  }),
});

/** The proof that somebody runs an organisation; the database notes it. */
export class TenantAdministrator extends TenantAdministratorSchema.class {}
TenantAdministratorSchema.setClass(TenantAdministrator);
