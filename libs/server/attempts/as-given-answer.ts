import type { GivenAnswer as GivenAnswerResource } from '#contracts/attempts';
import type { GivenAnswer } from './given-answer.entity.js';

/** An answer as the API shows it. */
export const asGivenAnswer = ({ statementCode, answer, answeredAt }: GivenAnswer): GivenAnswerResource => ({
  statement: statementCode,
  answer,
  answeredAt: answeredAt.toISOString(),
});
