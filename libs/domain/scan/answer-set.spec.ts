import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AnswerSet, isComplete, openStatements } from './answer-set.js';
import { answers } from './answer.js';
import { type ScanStructure, statementCodes } from './scan-structure.js';

const structure: ScanStructure = {
  clusters: [
    { code: 'knowledge', statements: [30, 10, 20] },
    { code: 'habits', statements: [7, 5] },
  ],
  functionGroups: ['everyone'],
};

const answerSets = fc
  .dictionary(fc.constantFrom('30', '10', '20', '7', '5'), fc.constantFrom(...answers))
  .map((given): AnswerSet => new Map(Object.entries(given).map(([k, v]) => [Number(k), v])));

describe('openStatements', () => {
  it('lists all statements, in order, before the first answer', () => {
    expect(openStatements(structure, new Map())).toEqual([30, 10, 20, 7, 5]);
  });

  it('leaves out what has an answer, unknown included', () => {
    const given: AnswerSet = new Map([
      [10, 'unknown'],
      [7, 'inactive'],
    ]);
    expect(openStatements(structure, given)).toEqual([30, 20, 5]);
  });

  it('divides the statements into answered and open ones', () => {
    fc.assert(
      fc.property(answerSets, (given) => {
        const open = openStatements(structure, given);
        const closed = statementCodes(structure).filter((code) => given.has(code));
        expect([...open, ...closed].sort()).toEqual([...statementCodes(structure)].sort());
      }),
    );
  });
});

describe('isComplete', () => {
  it('does not hold while one statement is open', () => {
    const given: AnswerSet = new Map([30, 10, 20, 7].map((code) => [code, 'leading']));
    expect(isComplete(structure, given)).toBe(false);
  });

  it('holds once every statement has an answer, be it unknown', () => {
    const given: AnswerSet = new Map([30, 10, 20, 7, 5].map((code) => [code, 'unknown']));
    expect(isComplete(structure, given)).toBe(true);
  });

  it('is not deceived by as many answers to other statements', () => {
    const given: AnswerSet = new Map([30, 10, 20, 7, 6].map((code) => [code, 'leading']));
    expect(isComplete(structure, given)).toBe(false);
  });
});
