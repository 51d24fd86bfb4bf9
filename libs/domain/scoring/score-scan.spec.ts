import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Answer,
  answers,
  type AnswerSet,
  levels,
  type ScanStructure,
  statementCodes,
} from '../scan/index.js';
import { scoreScan } from './score-scan.js';
import { IncompleteAnswersError, UnknownStatementError } from './scoring.errors.js';

/** Clusters of 9, 3, 7 and 5 statements, numbered 1 to 24: the shape of the scan as shipped. */
const shipped: ScanStructure = {
  clusters: [
    { code: 'competences', statements: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
    { code: 'methods', statements: [10, 11, 12] },
    { code: 'conditions', statements: [13, 14, 15, 16, 17, 18, 19] },
    { code: 'process', statements: [20, 21, 22, 23, 24] },
  ],
  functionGroups: ['policy', 'management', 'execution'],
};

/** Another shape, with codes that are neither consecutive nor sorted. */
const other: ScanStructure = {
  clusters: [
    { code: 'knowledge', statements: [30, 10, 20] },
    { code: 'habits', statements: [7, 5] },
  ],
  functionGroups: ['everyone'],
};

/** Answers by level value 0 to 4, `?` for unknown, in statement order; spaces part the clusters. */
function answered(structure: ScanStructure, symbols: string): AnswerSet {
  const given = [...symbols.replaceAll(' ', '')];
  return new Map(
    statementCodes(structure).map((code, index): [number, Answer] => [
      code,
      levels[Number(given[index])] ?? 'unknown',
    ]),
  );
}

describe('scoreScan of the shipped shape', () => {
  // competences: 19 over 8 known; methods: 1 of 3 known; conditions: 6 over 6; process: 18 over 5.
  const answerSet = answered(shipped, '44332210? 1?? 001041? 34434');
  const scanScore = scoreScan(shipped, answerSet);

  it('scores the total: 44 over 20 known', () => {
    expect(scanScore.total).toEqual({
      known: 20,
      statements: 24,
      unknownShare: 4 / 24,
      score: { mean: 55, rounded: 55, level: 'onTrack' },
    });
  });

  it('scores the clusters in order', () => {
    expect(scanScore.clusters).toEqual([
      {
        code: 'competences',
        known: 8,
        statements: 9,
        unknownShare: 1 / 9,
        score: { mean: 59.375, rounded: 59, level: 'onTrack' },
      },
      { code: 'methods', known: 1, statements: 3, unknownShare: 2 / 3, score: null },
      {
        code: 'conditions',
        known: 6,
        statements: 7,
        unknownShare: 1 / 7,
        score: { mean: 25, rounded: 25, level: 'starting' },
      },
      {
        code: 'process',
        known: 5,
        statements: 5,
        unknownShare: 0,
        score: { mean: 90, rounded: 90, level: 'leading' },
      },
    ]);
  });

  it('scores the statements in order', () => {
    expect(scanScore.statements.map(({ score }) => score)).toEqual([
      ...[100, 100, 75, 75, 50, 50, 25, 0, null],
      ...[25, null, null],
      ...[0, 0, 25, 0, 100, 25, null],
      ...[75, 100, 100, 75, 100],
    ]);
  });

  // competences: 4 lies 2 from the others' median 2; 1 and 0 lie 2 and 3 from 3; conditions: 4 from 0.
  it('marks what deviates from its own cluster', () => {
    const deviating = scanScore.statements.filter((statement) => statement.deviates);
    expect(deviating.map(({ code }) => code)).toEqual([1, 2, 7, 8, 17]);
  });

  it('lists growth opportunities and strengths in statement order at equal level', () => {
    expect(scanScore.growthOpportunities).toEqual([8, 13, 14, 16, 7]);
    expect(scanScore.strengths).toEqual([1, 2, 17, 21, 22]);
  });

  it('lists them by the benchmark where there is one', () => {
    const means = new Map([
      [13, 10],
      [16, 40],
      [2, 80],
      [24, 30],
    ]);
    const compared = scoreScan(shipped, answerSet, means);
    expect(compared.growthOpportunities).toEqual([16, 13, 8, 14, 7]);
    expect(compared.strengths).toEqual([24, 2, 1, 17, 21]);
  });
});

describe('scoreScan of another shape', () => {
  it('gives all figures', () => {
    expect(scoreScan(other, answered(other, '4?1 ?2'))).toEqual({
      total: {
        known: 3,
        statements: 5,
        unknownShare: 0.4,
        score: { mean: 175 / 3, rounded: 58, level: 'onTrack' },
      },
      clusters: [
        {
          code: 'knowledge',
          known: 2,
          statements: 3,
          unknownShare: 1 / 3,
          score: { mean: 62.5, rounded: 63, level: 'advanced' },
        },
        {
          code: 'habits',
          known: 1,
          statements: 2,
          unknownShare: 0.5,
          score: { mean: 50, rounded: 50, level: 'onTrack' },
        },
      ],
      statements: [
        { code: 30, cluster: 'knowledge', answer: 'leading', score: 100, deviates: false },
        { code: 10, cluster: 'knowledge', answer: 'unknown', score: null, deviates: false },
        { code: 20, cluster: 'knowledge', answer: 'starting', score: 25, deviates: false },
        { code: 7, cluster: 'habits', answer: 'unknown', score: null, deviates: false },
        { code: 5, cluster: 'habits', answer: 'onTrack', score: 50, deviates: false },
      ],
      growthOpportunities: [20, 5],
      strengths: [30],
    });
  });

  it('marks what deviates from exactly two others, and does not look over the cluster', () => {
    const { statements } = scoreScan(other, answered(other, '400 04'));
    expect(statements.map(({ deviates }) => deviates)).toEqual([true, true, true, false, false]);
  });

  it('has no score where all is unknown', () => {
    const { total, clusters, growthOpportunities, strengths } = scoreScan(other, answered(other, '??? ??'));
    expect(total).toEqual({ known: 0, statements: 5, unknownShare: 1, score: null });
    expect(clusters.map(({ score }) => score)).toEqual([null, null]);
    expect([growthOpportunities, strengths]).toEqual([[], []]);
  });
});

describe('scoreScan refuses', () => {
  it('answers that are incomplete, and names what is open', () => {
    const given: AnswerSet = new Map([
      [30, 'leading'],
      [20, 'unknown'],
      [7, 'onTrack'],
    ]);
    const attempt = () => scoreScan(other, given);
    expect(attempt).toThrow(IncompleteAnswersError);
    expect(attempt).toThrow(
      expect.objectContaining({
        name: 'IncompleteAnswersError',
        code: 'answers-incomplete',
        statements: [10, 5],
        message: 'These statements have no answer yet: 10, 5',
      }),
    );
  });

  it('answers to statements that the scan does not have, and names them', () => {
    const given: AnswerSet = new Map([...answered(other, '444 44'), [6, 'unknown'], [8, 'leading']]);
    const attempt = () => scoreScan(other, given);
    expect(attempt).toThrow(UnknownStatementError);
    expect(attempt).toThrow(
      expect.objectContaining({
        name: 'UnknownStatementError',
        code: 'statement-unknown',
        statements: [6, 8],
        message: 'The scan has no such statements: 6, 8',
      }),
    );
  });

  it('answers of another scan as such, though they are incomplete too', () => {
    expect(() => scoreScan(other, new Map([[6, 'leading']]))).toThrow(UnknownStatementError);
  });
});

describe('scoreScan of any shape', () => {
  const cluster = fc.array(fc.constantFrom(...answers), { minLength: 1, maxLength: 10 });
  const scans = fc.array(cluster, { minLength: 1, maxLength: 6 }).map((given) => {
    const structure: ScanStructure = {
      clusters: given.map((own, index) => ({
        code: `cluster ${index}`,
        statements: own.map((_, place) => 100 * index + place + 1),
      })),
      functionGroups: ['everyone'],
    };
    const pairs = given.flatMap((own, index) =>
      own.map((answer, place): [number, Answer] => [100 * index + place + 1, answer]),
    );
    return { structure, pairs };
  });

  it('counts every statement once in its cluster and once in the total', () => {
    fc.assert(
      fc.property(scans, ({ structure, pairs }) => {
        const { total, clusters, statements } = scoreScan(structure, new Map(pairs));
        const added = (figure: 'known' | 'statements') =>
          clusters.reduce((count, one) => count + one[figure], 0);
        expect([added('known'), added('statements')]).toEqual([total.known, total.statements]);
        expect(statements.map(({ code, answer }) => [code, answer])).toEqual(pairs);
      }),
    );
  });

  it('does not depend on the order in which answers were given', () => {
    fc.assert(
      fc.property(scans, ({ structure, pairs }) => {
        const reversed = new Map([...pairs].reverse());
        expect(scoreScan(structure, reversed)).toEqual(scoreScan(structure, new Map(pairs)));
      }),
    );
  });

  it('gives the same cluster and total figures when a cluster is asked in another order', () => {
    fc.assert(
      fc.property(scans, ({ structure, pairs }) => {
        const turned: ScanStructure = {
          ...structure,
          clusters: structure.clusters.map(({ code, statements }) => ({
            code,
            statements: [...statements].reverse(),
          })),
        };
        const [before, after] = [structure, turned].map((s) => scoreScan(s, new Map(pairs)));
        expect([after?.total, after?.clusters]).toEqual([before?.total, before?.clusters]);
        const deviating = [before, after].map((scanScore) =>
          scanScore?.statements
            .filter(({ deviates }) => deviates)
            .map(({ code }) => code)
            .sort((a, b) => a - b),
        );
        expect(deviating[1]).toEqual(deviating[0]);
      }),
    );
  });
});
