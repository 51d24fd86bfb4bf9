import { defineEntity } from '@mikro-orm/core';

const PlanSchema = defineEntity({
  name: 'Plan',
  properties: (p) => ({
    accountId: p.uuid().primary(),
    scanCode: p.string().primary(),
    changedAt: p.datetime(),
  }),
});

/** The growth plan of one respondent for one scan; it goes on from attempt to attempt. */
export class Plan extends PlanSchema.class {}
PlanSchema.setClass(Plan);
