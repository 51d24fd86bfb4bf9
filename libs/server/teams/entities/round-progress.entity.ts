import { defineEntity } from '@mikro-orm/core';

const RoundProgressSchema = defineEntity({
  name: 'RoundProgress',
  properties: (p) => ({
    roundId: p.uuid().primary(),
    teamId: p.uuid(),
    countedOn: p.string().columnType('date'),
    joined: p.integer(),
    finishedFrom: p.integer(),
    finishedTo: p.integer().nullable(),
  }),
});

/** How many take part, counted once a day. */
export class RoundProgress extends RoundProgressSchema.class {}
RoundProgressSchema.setClass(RoundProgress);
