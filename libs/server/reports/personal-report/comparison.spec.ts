import { describe, expect, it } from '@jest/globals';
import Handlebars from 'handlebars';
import type { Result } from '#contracts/results';
import { comparisonPartial } from './comparison.partial.js';
import { comparisonView } from './comparison.view.js';

const score = (rounded: number) => ({ mean: rounded, rounded, level: 'onTrack', levelName: 'Goed op weg' });
const result = {
  language: 'nl',
  total: { score: score(58) },
  clusters: [
    { code: 'methods', name: 'Methodiek', score: null },
    { code: 'process', name: 'Proces', score: score(40) },
  ],
  benchmark: {
    snapshot: '019aa0e0-0000-7000-8000-000000000009',
    takenAt: '2026-11-27T02:50:00.000Z',
    sizeBand: '1000-2499',
    total: { mean: 47, level: 'onTrack', lower: 35, upper: 60 },
    clusters: [{ code: 'process', spread: { mean: 51, level: 'onTrack', lower: 40, upper: 65 } }],
  },
} as unknown as Result;

describe('the comparison in the report', () => {
  it('has the own scores beside mean and middle half, with size and date', () => {
    expect(comparisonView(result)).toMatchObject({
      about: expect.stringMatching(/^1\.000 tot en met 2\.499 deelnemers, cijfers van 27 november 2026\./),
      rows: [
        { name: 'Totaal', own: '58', mean: '47', band: '35 tot 60' },
        { name: 'Methodiek', own: '–', mean: '–', band: '–' },
        { name: 'Proces', own: '40', mean: '51', band: '40 tot 65' },
      ],
    });
  });

  it('says around which score the middle half lies where both its edges are the same', () => {
    const total = { mean: 47, level: 'onTrack', lower: 45, upper: 45 };
    const narrow = { ...result, benchmark: { ...result.benchmark, total } } as unknown as Result;
    const bands = [narrow, { ...narrow, language: 'en' }].map((one) => comparisonView(one)?.rows[0]?.band);
    expect(bands).toEqual(['rond 45', 'around 45']);
  });

  it('is written in English too', () => {
    const view = comparisonView({ ...result, language: 'en' });
    expect(view?.about).toMatch(/^1,000 to 2,499 participants, figures of 27 November 2026\./);
  });

  it('is left out where there is no national snapshot', () => {
    expect(comparisonView({ ...result, benchmark: null })).toBeNull();
  });

  it('shows every figure of its view', () => {
    const render = Handlebars.compile(comparisonPartial, { strict: true });
    const html = render(comparisonView(result));
    for (const text of ['Vergeleken met alle deelnemers', '35 tot 60', 'Methodiek', '>51<'])
      expect(html).toContain(text);
  });
});
