import { defineEntity } from '@mikro-orm/core';

const TenantAdministratorSchema = defineEntity({
  name: 'TenantAdministrator',
  properties: (p) => ({
    accountId: p.uuid().primary(),
    tenantId: p.uuid(),
    since: p.datetime(),
    /** It proves something only while it says `administrator`. */
    role: p.enum(['member', 'administrator'] as const),
  }),
});

/** The proof that somebody runs an organisation; the database notes it. */
export class TenantAdministrator extends TenantAdministratorSchema.class {}
TenantAdministratorSchema.setClass(TenantAdministrator);
