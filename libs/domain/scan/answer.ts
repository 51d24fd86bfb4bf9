import { type Level, levels } from './level.js';

/** "Not known or not applicable": an answer, never scored. */
export const unknown = 'unknown';

/** The six options of every statement, in the order in which they are shown. */
export const answers = [...levels, unknown] as const;

export type Answer = (typeof answers)[number];

/** Whether a value from outside is one of the six options, spelled exactly so. */
export function isAnswer(value: unknown): value is Answer {
  return (answers as readonly unknown[]).includes(value);
}

/** Whether an answer is a level, so that it counts in scores. */
export function isKnown(answer: Answer): answer is Level {
  return answer !== unknown;
}
