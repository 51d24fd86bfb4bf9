import { defineEntity } from '@mikro-orm/core';
import { reportStateSchema } from '#contracts/reports';

const ReportSchema = defineEntity({
  name: 'Report',
  properties: (p) => ({
    id: p.uuid().primary(),
    accountId: p.uuid(),
    attemptId: p.uuid(),
    language: p.string(),
    state: p.enum(reportStateSchema.options),
    requestedAt: p.datetime(),
    fileId: p.uuid().nullable(),
  }),
});

/** A personal report that was asked for; it has a file once it is ready, and only then. */
export class Report extends ReportSchema.class {}
ReportSchema.setClass(Report);
