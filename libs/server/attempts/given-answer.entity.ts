import { defineEntity } from '@mikro-orm/core';
import { answers } from '#domain/scan';

const GivenAnswerSchema = defineEntity({
  name: 'GivenAnswer',
  tableName: 'answer',
  properties: (p) => ({
    attemptId: p.uuid().primary(),
    statementCode: p.integer().primary(),
    accountId: p.uuid(),
    editionId: p.uuid(),
    answer: p.enum([...answers]),
    answeredAt: p.datetime(),
  }),
});

/** The answer that a respondent gave to one statement of an attempt. */
export class GivenAnswer extends GivenAnswerSchema.class {}
GivenAnswerSchema.setClass(GivenAnswer);
