import { defineEntity } from '@mikro-orm/core';

const EditionTextSchema = defineEntity({
  name: 'EditionText',
  properties: (p) => ({
    editionId: p.uuid().primary(),
    language: p.string().primary(),
    title: p.string(),
    subject: p.string(),
    remark: p.string(),
  }),
});
/** The scan's name and subject, and the remark beside an answer that differs much from the others. */
export class EditionText extends EditionTextSchema.class {}
EditionTextSchema.setClass(EditionText);

const ClusterTextSchema = defineEntity({
  name: 'ClusterText',
  properties: (p) => ({
    editionId: p.uuid().primary(),
    clusterCode: p.string().primary(),
    language: p.string().primary(),
    name: p.string(),
    description: p.string(),
  }),
});
export class ClusterText extends ClusterTextSchema.class {}
ClusterTextSchema.setClass(ClusterText);

const FunctionGroupTextSchema = defineEntity({
  name: 'FunctionGroupText',
  properties: (p) => ({
    editionId: p.uuid().primary(),
    functionGroupCode: p.string().primary(),
    language: p.string().primary(),
    name: p.string(),
    description: p.string(),
  }),
});
export class FunctionGroupText extends FunctionGroupTextSchema.class {}
FunctionGroupTextSchema.setClass(FunctionGroupText);

const StatementTextSchema = defineEntity({
  name: 'StatementText',
  properties: (p) => ({
    editionId: p.uuid().primary(),
    statementCode: p.integer().primary(),
    language: p.string().primary(),
    title: p.string(),
    statement: p.string(),
    explanation: p.string(),
    inactive: p.string(),
    starting: p.string(),
    onTrack: p.string(),
    advanced: p.string(),
    leading: p.string(),
    unknown: p.string(),
  }),
});
/** A statement with the description of each of its answer options. */
export class StatementText extends StatementTextSchema.class {}
StatementTextSchema.setClass(StatementText);

const AnswerNameSchema = defineEntity({
  name: 'AnswerName',
  properties: (p) => ({
    editionId: p.uuid().primary(),
    language: p.string().primary(),
    answer: p.string().primary(),
    name: p.string(),
  }),
});
export class AnswerName extends AnswerNameSchema.class {}
AnswerNameSchema.setClass(AnswerName);
