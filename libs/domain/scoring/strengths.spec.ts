import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Answer, answers, isKnown, levels, levelValue } from '../scan/index.js';
import { growthOpportunities } from './growth-opportunities.js';
import type { AnsweredStatement, BenchmarkMeans } from './ranking.js';
import { strengths } from './strengths.js';

function equalStatements(answer: AnsweredStatement['answer'], ...codes: number[]) {
  return codes.map((code): AnsweredStatement => ({ code, answer }));
}

describe('strengths', () => {
  it('are the known statements at advanced or higher, highest first', () => {
    const statements: AnsweredStatement[] = [
      { code: 1, answer: 'onTrack' },
      { code: 2, answer: 'advanced' },
      { code: 3, answer: 'unknown' },
      { code: 4, answer: 'leading' },
      { code: 5, answer: 'inactive' },
    ];
    expect(strengths(statements)).toEqual([4, 2]);
  });

  it('are five at most, in statement order at equal level', () => {
    const statements = equalStatements('leading', 9, 1, 8, 2, 7, 3);
    expect(strengths(statements)).toEqual([9, 1, 8, 2, 7]);
  });

  it('put the largest lead over the benchmark first at equal level', () => {
    const means: BenchmarkMeans = new Map([
      [1, 60],
      [2, 20.5],
      [3, 20.25],
    ]);
    expect(strengths(equalStatements('advanced', 1, 2, 3), means)).toEqual([3, 2, 1]);
  });

  it('let the level go before the lead', () => {
    const statements = [...equalStatements('advanced', 1), ...equalStatements('leading', 2)];
    const means: BenchmarkMeans = new Map([
      [1, 0],
      [2, 100],
    ]);
    expect(strengths(statements, means)).toEqual([2, 1]);
  });

  it('put those without a benchmark after those with one, even one that is ahead', () => {
    const means: BenchmarkMeans = new Map([
      [2, 95],
      [4, 40],
    ]);
    expect(strengths(equalStatements('advanced', 1, 2, 3, 4), means)).toEqual([4, 2, 1, 3]);
  });
});

describe('strengths of any scan', () => {
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

  function mirrored(answer: Answer): Answer {
    return isKnown(answer) ? (levels[4 - levelValue(answer)] ?? answer) : answer;
  }

  it('are the growth opportunities of the mirrored scan, onTrack aside', () => {
    fc.assert(
      fc.property(scans, ({ statements, means }) => {
        const aside = statements.filter(({ answer }) => answer !== 'onTrack');
        const mirror = aside.map(({ code, answer }) => ({ code, answer: mirrored(answer) }));
        const mirrorMeans = new Map([...means].map(([code, mean]) => [code, 100 - mean]));
        expect(strengths(statements, means)).toEqual(growthOpportunities(mirror, mirrorMeans));
      }),
    );
  });

  it('share no statement with the growth opportunities', () => {
    fc.assert(
      fc.property(scans, ({ statements, means }) => {
        const growth = new Set(growthOpportunities(statements, means));
        expect(strengths(statements, means).filter((code) => growth.has(code))).toEqual([]);
      }),
    );
  });
});
