import { defineEntity } from '@mikro-orm/core';
import { roundKindSchema, roundOutcomeSchema, roundStateSchema } from '#contracts/teams';

const RoundSchema = defineEntity({
  name: 'Round',
  properties: (p) => ({
    id: p.uuid().primary(),
    teamId: p.uuid(),
    editionId: p.uuid(),
    kind: p.enum(roundKindSchema.options),
    /** Whether departments of the organisation stand beside each other. */
    byDepartment: p.boolean(),
    state: p.enum(roundStateSchema.options),
    outcome: p.enum(roundOutcomeSchema.options).nullable(),
    organiserId: p.uuid().nullable(),
    organiserName: p.string(),
    organiserEmail: p.string().nullable(),
    message: p.string(),
    language: p.string(),
    automaticReminders: p.boolean(),
    createdAt: p.datetime(),
    closesAt: p.datetime(),
    closedAt: p.datetime().nullable(),
  }),
});

/** One measurement of a team. */
export class Round extends RoundSchema.class {}
RoundSchema.setClass(Round);
