import { defineEntity } from '@mikro-orm/core';
import { reportStateSchema } from '#contracts/reports';

const TeamReportSchema = defineEntity({
  name: 'TeamReport',
  properties: (p) => ({
    id: p.uuid().primary(),
    accountId: p.uuid(),
    roundId: p.uuid(),
    language: p.string(),
    subject: p.enum(['overview', 'plan'] as const),
    state: p.enum(reportStateSchema.options),
    requestedAt: p.datetime(),
    fileId: p.uuid().nullable(),
  }),
});

/** A report of a round that somebody in its team asked for; it has a file once it is ready, and only then. */
export class TeamReport extends TeamReportSchema.class {}
TeamReportSchema.setClass(TeamReport);
