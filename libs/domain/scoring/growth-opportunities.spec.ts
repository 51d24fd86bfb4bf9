import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answers, levelValue } from '../scan/index.js';
import { growthOpportunities } from './growth-opportunities.js';
import type { AnsweredStatement, BenchmarkMeans } from './ranking.js';
import { statementScore } from './statement-score.js';

function equalStatements(answer: AnsweredStatement['answer'], ...codes: number[]) {
  return codes.map((code): AnsweredStatement => ({ code, answer }));
}

describe('growthOpportunities', () => {
  it('are the known statements at onTrack or lower, lowest first', () => {
    const statements: AnsweredStatement[] = [
      { code: 1, answer: 'onTrack' },
      { code: 2, answer: 'leading' },
      { code: 3, answer: 'starting' },
      { code: 4, answer: 'advanced' },
      { code: 5, answer: 'inactive' },
      { code: 6, answer: 'unknown' },
    ];
    expect(growthOpportunities(statements)).toEqual([5, 3, 1]);
  });

  it('stand in statement order at equal level, whatever their codes', () => {
    expect(growthOpportunities(equalStatements('starting', 9, 3, 7))).toEqual([9, 3, 7]);
  });

  it('are five at most', () => {
    const statements = equalStatements('inactive', 1, 2, 3, 4, 5, 6, 7);
    expect(growthOpportunities(statements)).toEqual([1, 2, 3, 4, 5]);
  });

  it('put the largest gap to the benchmark first at equal level', () => {
    const means: BenchmarkMeans = new Map([
      [1, 30],
      [2, 70.25],
      [3, 70.5],
    ]);
    expect(growthOpportunities(equalStatements('starting', 1, 2, 3), means)).toEqual([3, 2, 1]);
  });

  it('let the level go before the gap', () => {
    const statements = [...equalStatements('onTrack', 1), ...equalStatements('inactive', 2)];
    const means: BenchmarkMeans = new Map([
      [1, 100],
      [2, 0],
    ]);
    expect(growthOpportunities(statements, means)).toEqual([2, 1]);
  });

  it('put those without a benchmark after those with one, even a surpassed one', () => {
    const means: BenchmarkMeans = new Map([
      [2, 10],
      [4, 90],
    ]);
    expect(growthOpportunities(equalStatements('onTrack', 1, 2, 3, 4), means)).toEqual([4, 2, 1, 3]);
  });

  it('keep statement order at equal gaps', () => {
    const means: BenchmarkMeans = new Map([5, 4, 6].map((code) => [code, 40]));
    expect(growthOpportunities(equalStatements('starting', 5, 4, 6), means)).toEqual([5, 4, 6]);
  });

  it('leave the statements as they were', () => {
    const statements = [...equalStatements('onTrack', 1), ...equalStatements('inactive', 2)];
    const before = [...statements];
    growthOpportunities(statements);
    expect(statements).toEqual(before);
  });
});

describe('growthOpportunities of any scan', () => {
  const scans = fc
    .array(
      fc.record({
        answer: fc.constantFrom(...answers),
        mean: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
      }),
      { maxLength: 30 },
    )
    .map((given) => ({
      statements: given.map(({ answer }, index) => ({ code: index + 1, answer })),
      means: new Map(given.flatMap(({ mean }, index) => (mean === undefined ? [] : [[index + 1, mean]]))),
    }));

  /** What ranks a statement, as text that sorts like P-4 does: level, gap, place. */
  function rank({ code, answer }: AnsweredStatement, means: BenchmarkMeans): string {
    const mean = means.get(code);
    const gap = mean === undefined ? -999 : mean - (statementScore(answer) ?? NaN);
    const level = answer === 'unknown' ? 9 : levelValue(answer);
    return [level, 1000 - gap, code].map((part) => String(part).padStart(5, '0')).join(' ');
  }

  it('are the first five of all candidates, sorted by level, gap and place', () => {
    fc.assert(
      fc.property(scans, ({ statements, means }) => {
        const candidates = statements.filter(({ answer }) =>
          ['inactive', 'starting', 'onTrack'].includes(answer),
        );
        const expected = candidates
          .map((statement) => ({ code: statement.code, rank: rank(statement, means) }))
          .sort((a, b) => a.rank.localeCompare(b.rank))
          .map(({ code }) => code);
        expect(growthOpportunities(statements, means)).toEqual(expected.slice(0, 5));
      }),
    );
  });
});
