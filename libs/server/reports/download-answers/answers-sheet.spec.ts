import { describe, expect, it } from '@jest/globals';
import { csvOf } from '#server/platform/sheets';
import { levels } from '#domain/scan';
import type { Result } from '#contracts/results';
import { answersSheet } from './answers-sheet.js';

const group = { known: 1, statements: 2, unknownShare: 0.5, feedback: '' };
const statement = { title: 'Titel', statement: 'Stelling', remark: null, tips: [] };

const result: Result = {
  ...{ attempt: 'a', scan: 'proef', edition: 'e', editionNumber: 1, language: 'nl', title: '', subject: '' },
  ...{
    finishedAt: '2026-11-23T23:00:00Z',
    functionGroup: null,
    growthOpportunities: [],
    strengths: [],
    benchmark: null,
  },
  levelNames: levels.map((level) => ({ level, name: level })),
  total: { ...group, score: null },
  clusters: [
    {
      ...{ ...group, code: 'one', name: 'Een', description: '' },
      score: { mean: 62.5, rounded: 63, level: 'advanced', levelName: 'Gevorderd' },
      statementResults: [
        {
          ...statement,
          code: 1,
          answer: 'advanced',
          answerName: 'Gevorderd',
          answerDescription: '=1+1',
          score: 75,
        },
        {
          ...statement,
          code: 2,
          answer: 'unknown',
          answerName: 'Onbekend',
          answerDescription: 'x',
          score: null,
        },
      ],
    },
  ],
};

describe('the table of my answers', () => {
  it('has a row for each statement, then one for each cluster and the total', () => {
    expect(answersSheet(result).rows).toEqual([
      ['Een', 1, 'Titel', 'Stelling', 'Gevorderd', '=1+1', 75],
      ['Een', 2, 'Titel', 'Stelling', 'Onbekend', 'x', null],
      ['Een', null, 'Score van alles samen', '1 van 2 bekend', 'Gevorderd', null, 63],
      ['Totaal', null, 'Score van alles samen', '1 van 2 bekend', 'te weinig bekend', null, null],
    ]);
  });

  it('speaks the language of the result, and is no formula for a spreadsheet', () => {
    const csv = csvOf(answersSheet({ ...result, language: 'en' }));
    expect(csv).toContain('Cluster;Number;Subject');
    expect(csv).toContain(";'=1+1;75");
  });
});
