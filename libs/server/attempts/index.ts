export { Attempt } from './attempt.entity.js';
export { AttemptSummaries } from './attempt-summaries.js';
export { attemptUnfinished, attemptUnknown, statementUnknown } from './attempts.errors.js';
export { Attempts, type Finish } from './attempts.js';
export { AttemptsModule } from './attempts.module.js';
export { GivenAnswer } from './given-answer.entity.js';
