import { defineEntity } from '@mikro-orm/core';

const FeedbackTextSchema = defineEntity({
  name: 'FeedbackText',
  properties: (p) => ({
    id: p.uuid().primary(),
    editionId: p.uuid(),
    clusterCode: p.string().nullable(),
    language: p.string(),
    outcome: p.string(),
    text: p.text(),
  }),
});
/** Feedback that fits an outcome of a cluster, or of the total where the cluster is null. */
export class FeedbackText extends FeedbackTextSchema.class {}
FeedbackTextSchema.setClass(FeedbackText);

const PageTextSchema = defineEntity({
  name: 'PageText',
  properties: (p) => ({
    editionId: p.uuid().primary(),
    // Older than the table of pages, which says "code".
    code: p.string().primary().fieldName('slug'),
    language: p.string().primary(),
    title: p.string(),
    description: p.string(),
    body: p.text(),
  }),
});
/** A page in Markdown. */
export class PageText extends PageTextSchema.class {}
PageTextSchema.setClass(PageText);

const MailTextSchema = defineEntity({
  name: 'MailText',
  properties: (p) => ({
    editionId: p.uuid().primary(),
    kind: p.string().primary(),
    language: p.string().primary(),
    subject: p.string(),
    heading: p.string(),
    body: p.array(),
    button: p.string(),
    why: p.string(),
  }),
});
/** The words of one kind of mail; may hold `{{placeholders}}`. */
export class MailText extends MailTextSchema.class {}
MailTextSchema.setClass(MailText);
