import { defineEntity } from '@mikro-orm/core';

const PlanActionSchema = defineEntity({
  name: 'PlanAction',
  properties: (p) => ({
    id: p.uuid().primary(),
    accountId: p.uuid(),
    scanCode: p.string(),
    editionId: p.uuid(),
    attemptId: p.uuid().nullable(),
    statementCode: p.integer().nullable(),
    tipCode: p.string().nullable(),
    title: p.text().nullable(),
    note: p.text(),
    due: p.date().nullable(),
    doneAt: p.datetime().nullable(),
    addedAt: p.datetime(),
  }),
});

/** One thing that a respondent means to do: a tip, or an action in her own words (`title`). */
export class PlanAction extends PlanActionSchema.class {}
PlanActionSchema.setClass(PlanAction);
