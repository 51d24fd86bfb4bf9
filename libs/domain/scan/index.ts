export { type Level, levels, type LevelValue, levelValue } from './level.js';
export { type Answer, answers, isAnswer, isKnown, unknown } from './answer.js';
export { clusterOf, type ClusterStructure, type ScanStructure, statementCodes } from './scan-structure.js';
export { structureProblems } from './structure-problems.js';
export { answerKeptAtMost } from './answer-age.js';
export { type AnswerSet, isComplete, openStatements } from './answer-set.js';
