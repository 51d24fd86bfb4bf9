import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Tip, TipList } from '#contracts/tips';
import { answers } from '#domain/scan';
import { FittingTips } from './fitting-tips.js';

const groups = ['policy', 'management', 'execution'].map((code) => ({
  code,
  name: `Naam ${code}`,
  description: '',
}));

const tip = (code: string, about: Partial<Tip> = {}): Tip => ({
  code,
  title: `Titel ${code}`,
  text: `Tekst ${code}`,
  functionGroups: ['policy'],
  effort: 'week',
  places: [{ statement: 1, answers: ['starting'] }],
  sources: [],
  ...about,
});

const list = (...tips: Tip[]): TipList => ({
  edition: '01999999-0000-7000-8000-000000000000',
  language: 'nl',
  tips,
  sources: ['kis', 'cbs'].map((code) => ({
    ...{ code, kind: 'publication', author: code, year: null, title: null },
    ...{ publisher: null, link: null },
  })),
});

describe('the tips that fit an answer', () => {
  it('are those for the own function group first, then the others, each in the order of the edition', () => {
    const tips = new FittingTips(
      list(
        tip('one'),
        tip('two', { functionGroups: ['execution', 'management'] }),
        tip('three'),
        tip('four', { functionGroups: ['execution'] }),
      ),
      groups,
      'execution',
    );
    expect(tips.at(1, 'starting').map(({ code, forOwnGroup }) => [code, forOwnGroup])).toEqual([
      ['two', true],
      ['four', true],
      ['one', false],
      ['three', false],
    ]);
  });

  it('name their function groups and tell their sources', () => {
    const tips = new FittingTips(list(tip('one', { sources: ['cbs'] })), groups, 'policy');
    expect(tips.at(1, 'starting')).toMatchObject([
      { functionGroups: ['Naam policy'], sources: [{ code: 'cbs' }], effort: 'week' },
    ]);
  });

  it('are all hers whose function group is not known', () => {
    const tips = new FittingTips(list(tip('one'), tip('two')), groups, null);
    expect(tips.at(1, 'starting').every(({ forOwnGroup }) => forOwnGroup)).toBe(true);
  });

  it('are exactly those with a place at this statement and this answer', () => {
    const place = fc.record({
      statement: fc.integer({ min: 1, max: 3 }),
      answers: fc.uniqueArray(fc.constantFrom(...answers), { minLength: 1 }),
    });
    const places = fc.array(fc.array(place, { minLength: 1, maxLength: 3 }), { maxLength: 8 });
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 3 }), fc.constantFrom(...answers), (all, at, answer) => {
        const tips = all.map((some, index) => tip(`tip-${index}`, { places: some }));
        const expected = tips.filter((one) =>
          one.places.some((found) => found.statement === at && found.answers.includes(answer)),
        );
        const found = new FittingTips(list(...tips), groups, 'policy').at(at, answer);
        expect(found.map(({ code }) => code)).toEqual(expected.map(({ code }) => code));
      }),
    );
  });
});
