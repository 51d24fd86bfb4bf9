import { defineEntity } from '@mikro-orm/core';
import { sizeClasses } from '#domain/benchmark';

const TenantSchema = defineEntity({
  name: 'Tenant',
  properties: (p) => ({
    id: p.uuid().primary(),
    name: p.string(),
    createdAt: p.datetime(),
    /** The code of Statistics Netherlands, such as GM0363, where it is a municipality. */
    municipalityCode: p.string().nullable(),
    province: p.string().nullable(),
    /** Only as an administrator set it: there are no numbers of inhabitants to work it out from. */
    sizeClass: p.enum([...sizeClasses]).nullable(),
    /** Nobody runs it or joins it since. */
    suspendedAt: p.datetime().nullable(),
  }),
});

/** An organisation with its own space. */
export class Tenant extends TenantSchema.class {}
TenantSchema.setClass(Tenant);
