import { randomInt } from 'node:crypto';

/** No I, L, O, S, 0, 1, 2, 5 or 8, which look or sound like one another. */
const letters = 'ABCDEFGHJKMNPQRTUVWXYZ34679';
/** 12 of 27 letters: more than 2^57 codes. */
const length = 12;

/** A code that can be said over the telephone: `ABCD-EFGH-JKMN`. */
export function newJoinCode(): string {
  const code = Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** A code as it is compared: capitals, without the space and dashes that people type or leave out. */
export const normalJoinCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
