import type { ProblemCode } from '#contracts/problems';
import { en } from './problem-texts.en.js';
import { nl } from './problem-texts.nl.js';

/** Title and detail of a problem in the language asked for, Dutch where it is another. */
export function problemText(code: ProblemCode, language: string): { title: string; detail: string } {
  const [title, detail] = (language === 'en' ? en : nl)[code];
  return { title, detail };
}
