export { AttemptScore } from './attempt-score.entity.js';
export { type ScoredAttempt, ScoredAttempts } from './scored-attempts.js';
export { ScoringModule } from './scoring.module.js';
