import { defineEntity } from '@mikro-orm/core';
import { dataExportStateSchema } from '#contracts/data-exports';

const DataExportSchema = defineEntity({
  name: 'DataExport',
  properties: (p) => ({
    id: p.uuid().primary(),
    accountId: p.uuid(),
    language: p.string(),
    state: p.enum(dataExportStateSchema.options),
    requestedAt: p.datetime(),
    fileId: p.uuid().nullable(),
  }),
});

/** A download of all data of one person that was asked for; it has a file once it is ready, and only then. */
export class DataExport extends DataExportSchema.class {}
DataExportSchema.setClass(DataExport);
