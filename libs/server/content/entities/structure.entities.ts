import { defineEntity } from '@mikro-orm/core';
import { pageMenus } from '#contracts/pages';

const EditionSchema = defineEntity({
  name: 'Edition',
  properties: (p) => ({
    id: p.uuid().primary(),
    scanCode: p.string(),
    number: p.integer(),
    state: p.enum(['draft', 'published', 'superseded'] as const),
    languages: p.array(),
    contentHash: p.string(),
    createdAt: p.datetime(),
    publishedAt: p.datetime().nullable(),
    /** When a draft is to be published by itself, and who wanted so. */
    publishAt: p.datetime().nullable(),
    publishBy: p.uuid().nullable(),
    /** When it was taken back. */
    withdrawnAt: p.datetime().nullable(),
  }),
});
/** One version of a scan's whole content; immutable once published. */
export class Edition extends EditionSchema.class {}
EditionSchema.setClass(Edition);

const ScanSchema = defineEntity({ name: 'Scan', properties: (p) => ({ code: p.string().primary() }) });
/** A scan: a subject with its own editions. */
export class Scan extends ScanSchema.class {}
ScanSchema.setClass(Scan);

const ClusterSchema = defineEntity({
  name: 'Cluster',
  properties: (p) => ({
    editionId: p.uuid().primary(),
    code: p.string().primary(),
    position: p.integer(),
  }),
});
/** A cluster of statements in an edition. */
export class Cluster extends ClusterSchema.class {}
ClusterSchema.setClass(Cluster);

const FunctionGroupSchema = defineEntity({
  name: 'FunctionGroup',
  properties: (p) => ({
    editionId: p.uuid().primary(),
    code: p.string().primary(),
    position: p.integer(),
  }),
});
/** A function group that an edition knows. */
export class FunctionGroup extends FunctionGroupSchema.class {}
FunctionGroupSchema.setClass(FunctionGroup);

const StatementSchema = defineEntity({
  name: 'Statement',
  properties: (p) => ({
    editionId: p.uuid().primary(),
    code: p.integer().primary(),
    clusterCode: p.string(),
    position: p.integer(),
  }),
});
/** A statement in an edition; its code is stable over editions while its meaning stays. */
export class Statement extends StatementSchema.class {}
StatementSchema.setClass(Statement);

const PageSchema = defineEntity({
  name: 'Page',
  properties: (p) => ({
    editionId: p.uuid().primary(),
    code: p.string().primary(),
    position: p.integer(),
    path: p.string(),
    menu: p.enum(pageMenus),
  }),
});
/** A page and where it is found; its words are a `PageText`. */
export class Page extends PageSchema.class {}
PageSchema.setClass(Page);

const EditionFileSchema = defineEntity({
  name: 'EditionFile',
  properties: (p) => ({
    editionId: p.uuid().primary(),
    path: p.string().primary(),
    content: p.text(),
  }),
});
/** A file of an edition as it was imported; the other rows of an edition are made of these. */
export class EditionFile extends EditionFileSchema.class {}
EditionFileSchema.setClass(EditionFile);
