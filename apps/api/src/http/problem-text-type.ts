import type { ProblemCode } from '#contracts/problems';

/** What a person reads about a problem: a title, and a sentence that says what to do. */
export type ProblemTexts = Readonly<Record<ProblemCode, readonly [title: string, detail: string]>>;
