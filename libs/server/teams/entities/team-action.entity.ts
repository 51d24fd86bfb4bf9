import { defineEntity } from '@mikro-orm/core';

const AgreedActionSchema = defineEntity({
  name: 'AgreedAction',
  tableName: 'team_action',
  properties: (p) => ({
    id: p.uuid().primary(),
    teamId: p.uuid(),
    roundId: p.uuid().nullable(),
    statementCode: p.integer().nullable(),
    what: p.string(),
    who: p.string(),
    dueOn: p.string().columnType('date').nullable(),
    done: p.boolean(),
    createdAt: p.datetime(),
  }),
});

/** What a team agreed on: what, who, when. */
export class AgreedAction extends AgreedActionSchema.class {}
AgreedActionSchema.setClass(AgreedAction);
