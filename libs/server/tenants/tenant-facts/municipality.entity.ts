import { defineEntity } from '@mikro-orm/core';

const MunicipalitySchema = defineEntity({
  name: 'Municipality',
  properties: (p) => ({
    code: p.string().primary(),
    name: p.string(),
    province: p.string(),
    /** Other names in use, separated by commas. */
    alsoKnownAs: p.string().nullable(),
  }),
});

/** A municipality of the Netherlands (`migrations/0017-municipalities.sql` says where they come from). */
export class Municipality extends MunicipalitySchema.class {}
MunicipalitySchema.setClass(Municipality);
