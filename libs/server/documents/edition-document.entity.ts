import { defineEntity } from '@mikro-orm/core';

const EditionDocumentSchema = defineEntity({
  name: 'EditionDocument',
  properties: (p) => ({
    editionId: p.uuid().primary(),
    language: p.string().primary(),
    code: p.string().primary(),
    position: p.integer(),
    title: p.string(),
    pages: p.integer(),
    /** In bytes. */
    size: p.integer(),
    content: p.blob().lazy(),
    madeAt: p.datetime(),
  }),
});
/** A public document of an edition as PDF: written once, never changed. */
export class EditionDocument extends EditionDocumentSchema.class {}
EditionDocumentSchema.setClass(EditionDocument);
