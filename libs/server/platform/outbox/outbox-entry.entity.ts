import { defineEntity } from '@mikro-orm/core';

const OutboxEntrySchema = defineEntity({
  name: 'OutboxEntry',
  tableName: 'outbox',
  properties: (p) => ({
    id: p.uuid().primary(),
    kind: p.string(),
    /** Null for work without a user, such as what follows a publication. */
    userId: p.uuid().nullable(),
    subjectId: p.uuid(),
    createdAt: p.datetime(),
    doneAt: p.datetime().nullable(),
    failedAt: p.datetime().nullable(),
  }),
});

/** Work that a change asked for, written in the same transaction as that change. Ids only. */
export class OutboxEntry extends OutboxEntrySchema.class {}
OutboxEntrySchema.setClass(OutboxEntry);
