import { type Answer, levels, unknown } from '../scan/index.js';

/**
 * The answers of a finished attempt in one line, as the database keeps them: the character at place `code` (from 1) is
 * the level value 0 to 4, `?` for unknown, and `-` where the edition has no such statement. So attempts of several
 * editions lie beside each other by statement code.
 */
export type PackedLevels = string;

/** The answer to a statement; none where the attempt's edition does not have it. */
export function packedAnswer(packed: PackedLevels, code: number): Answer | undefined {
  const symbol = packed.charAt(code - 1);
  return symbol === '?' ? unknown : levels[Number.parseInt(symbol, 10)];
}
