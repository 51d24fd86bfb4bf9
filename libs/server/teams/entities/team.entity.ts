import { defineEntity } from '@mikro-orm/core';

const TeamSchema = defineEntity({
  name: 'Team',
  properties: (p) => ({
    id: p.uuid().primary(),
    /** Null once she deleted her account. */
    organiserId: p.uuid().nullable(),
    /** The organisation whose members all belong to it. */
    tenantId: p.uuid().nullable(),
    name: p.string(),
    purpose: p.string(),
    createdAt: p.datetime(),
  }),
});

/** A group that an organiser brings together. */
export class Team extends TeamSchema.class {}
TeamSchema.setClass(Team);
