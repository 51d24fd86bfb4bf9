import { defineEntity } from '@mikro-orm/core';
import { roundKindSchema } from '#contracts/teams';

const ParticipationSchema = defineEntity({
  name: 'Participation',
  properties: (p) => ({
    roundId: p.uuid().primary(),
    accountId: p.uuid().primary(),
    teamId: p.uuid(),
    kind: p.enum(roundKindSchema.options),
    editionId: p.uuid(),
    /** What she takes part with; null when it was deleted. */
    attemptId: p.uuid().nullable(),
    /** Whether it was in when the round closed; null before. */
    counted: p.boolean().nullable(),
  }),
});

/** Somebody’s part in a round, for herself alone. Without a time. */
export class Participation extends ParticipationSchema.class {}
ParticipationSchema.setClass(Participation);
