import { defineEntity } from '@mikro-orm/core';
import type { MemberScores } from '#domain/teams';

const OpenScoreSchema = defineEntity({
  name: 'OpenScore',
  properties: (p) => ({
    roundId: p.uuid().primary(),
    accountId: p.uuid().primary(),
    teamId: p.uuid(),
    name: p.string(),
    scores: p.json<MemberScores>().nullable(),
  }),
});

/** That somebody lets the members of an open round see her scores, and once it closed the scores. */
export class OpenScore extends OpenScoreSchema.class {}
OpenScoreSchema.setClass(OpenScore);
