import { defineEntity } from '@mikro-orm/core';
import type { TeamOverview } from '#domain/teams';

const FrozenRoundOverviewSchema = defineEntity({
  name: 'FrozenRoundOverview',
  tableName: 'round_overview',
  properties: (p) => ({
    roundId: p.uuid().primary(),
    teamId: p.uuid(),
    body: p.json<TeamOverview>(),
    createdAt: p.datetime(),
  }),
});

/** What a round shows, computed once on closing. */
export class FrozenRoundOverview extends FrozenRoundOverviewSchema.class {}
FrozenRoundOverviewSchema.setClass(FrozenRoundOverview);
