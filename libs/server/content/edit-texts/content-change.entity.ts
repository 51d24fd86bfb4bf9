import { defineEntity } from '@mikro-orm/core';

const ContentChangeSchema = defineEntity({
  name: 'ContentChange',
  properties: (p) => ({
    id: p.uuid().primary(),
    scanCode: p.string(),
    editionNumber: p.integer(),
    file: p.string(),
    place: p.string(),
    before: p.text().nullable(),
    after: p.text().nullable(),
    accountId: p.uuid().nullable(),
    at: p.datetime(),
  }),
});

/** One change of one text in the back office; never altered. */
export class ContentChange extends ContentChangeSchema.class {}
ContentChangeSchema.setClass(ContentChange);
