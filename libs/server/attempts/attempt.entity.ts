import { defineEntity } from '@mikro-orm/core';

const AttemptSchema = defineEntity({
  name: 'Attempt',
  properties: (p) => ({
    id: p.uuid().primary(),
    accountId: p.uuid(),
    editionId: p.uuid(),
    state: p.enum(['draft', 'finished'] as const),
    startedAt: p.datetime(),
    finishedAt: p.datetime().nullable(),
    functionGroup: p.string().nullable(),
    tenantId: p.uuid().nullable(),
    tryOut: p.boolean().default(false),
  }),
});

/** One time that one respondent fills in the scan; frozen once finished. */
export class Attempt extends AttemptSchema.class {}
AttemptSchema.setClass(Attempt);
