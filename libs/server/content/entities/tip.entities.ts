import { defineEntity } from '@mikro-orm/core';
import { efforts, sourceKinds } from '#contracts/tips';
import { answers } from '#domain/scan';

const SourceSchema = defineEntity({
  name: 'Source',
  properties: (p) => ({
    editionId: p.uuid().primary(),
    code: p.string().primary(),
    position: p.integer(),
    kind: p.enum(sourceKinds),
    author: p.string(),
    year: p.integer().nullable(),
    title: p.string().nullable(),
    publisher: p.string().nullable(),
    link: p.string().nullable(),
    incomplete: p.boolean(),
  }),
});
/** A publication, organisation or tool that tips draw on. */
export class Source extends SourceSchema.class {}
SourceSchema.setClass(Source);

const TipSchema = defineEntity({
  name: 'Tip',
  properties: (p) => ({
    editionId: p.uuid().primary(),
    code: p.string().primary(),
    position: p.integer(),
    statementCode: p.integer(),
    effort: p.enum(efforts),
    functionGroups: p.array(),
  }),
});
/** An action that fits given statements at given levels. */
export class Tip extends TipSchema.class {}
TipSchema.setClass(Tip);

const TipTextSchema = defineEntity({
  name: 'TipText',
  properties: (p) => ({
    editionId: p.uuid().primary(),
    tipCode: p.string().primary(),
    language: p.string().primary(),
    title: p.string(),
    text: p.text(),
  }),
});
export class TipText extends TipTextSchema.class {}
TipTextSchema.setClass(TipText);

const TipPlaceSchema = defineEntity({
  name: 'TipPlace',
  properties: (p) => ({
    editionId: p.uuid().primary(),
    tipCode: p.string().primary(),
    statementCode: p.integer().primary(),
    answer: p.enum(answers).primary(),
  }),
});
/** Where a tip fits: a statement and an answer to it. */
export class TipPlace extends TipPlaceSchema.class {}
TipPlaceSchema.setClass(TipPlace);

const TipSourceSchema = defineEntity({
  name: 'TipSource',
  properties: (p) => ({
    editionId: p.uuid().primary(),
    tipCode: p.string().primary(),
    sourceCode: p.string().primary(),
    position: p.integer(),
  }),
});
export class TipSource extends TipSourceSchema.class {}
TipSourceSchema.setClass(TipSource);
