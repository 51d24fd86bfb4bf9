import { defineEntity } from '@mikro-orm/core';

const StoredFileSchema = defineEntity({
  name: 'StoredFile',
  properties: (p) => ({
    id: p.uuid().primary(),
    accountId: p.uuid(),
    mediaType: p.string(),
    content: p.blob(),
    createdAt: p.datetime(),
  }),
});

/** A file that belongs to one respondent, kept in the database. */
export class StoredFile extends StoredFileSchema.class {}
StoredFileSchema.setClass(StoredFile);
