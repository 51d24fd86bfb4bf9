import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Pack, PackTexts, PlacedTip, StatementFile } from '../pack/pack.schema.js';
import { readPack } from '../pack/read-pack.js';
import { contentReport } from './content-report.js';

let shipped: Pack;
beforeAll(async () => {
  shipped = await readPack('content');
});

const withTips = (tips: readonly PlacedTip[]): Pack => ({ ...shipped, tips });

/** The shipped pack with one statement of a language said differently. */
function withStatement(
  language: string,
  code: number,
  change: (statement: StatementFile) => Partial<StatementFile>,
): Pack {
  const texts = shipped.texts.get(language)!;
  const statements = texts.statements.map((it) => (it.code === code ? { ...it, ...change(it) } : it));
  return withTexts(language, { ...texts, statements });
}
const withTexts = (language: string, texts: PackTexts): Pack => ({
  ...shipped,
  texts: new Map(shipped.texts).set(language, texts),
});
const problemsOf = (pack: Pack): readonly string[] => contentReport(pack).problems;

describe('the report on the shipped content', () => {
  it('finds no problems, and counts what CONTENT asks for', () => {
    const { problems, counts, readability } = contentReport(shipped);
    expect(problems).toEqual([]);
    expect(counts['statements']).toBe(24);
    expect(counts['tip-place pairs']).toBeGreaterThanOrEqual(240);
    expect(readability.easy / readability.texts).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the report on broken content', () => {
  it('names a place with too few tips, and the function groups that have nothing there', () => {
    const tips = shipped.tips.filter((tip) => !(tip.statement === 3 && tip.levels.includes('leading')));
    const others = tips.map((tip) => ({ ...tip, also: undefined }));
    expect(problemsOf(withTips(others))).toEqual(
      expect.arrayContaining([
        'statement 3, leading: 0 tips, must be at least 2',
        'statement 3, leading: no tip for policy',
        'statement 3, leading: no tip for execution',
      ]),
    );
  });

  it('names a statement without a tip for who does not know', () => {
    const tips = shipped.tips.filter((tip) => !(tip.statement === 3 && tip.levels.includes('unknown')));
    expect(problemsOf(withTips(tips))).toContain('statement 3, unknown: 0 tips, must be at least 1');
  });

  it('names a tip that is not translated', () => {
    const [first] = shipped.tips;
    const pack = withStatement('en', first!.statement, ({ tips }) => ({ tips: tips.slice(1) }));
    expect(problemsOf(pack)).toEqual([
      `en: tip ${first!.code} of statement ${first!.statement} is not translated`,
    ]);
  });

  it('names a text over its length, and one under it', () => {
    const long = withStatement('en', 1, () => ({ statement: 'Word '.repeat(31) }));
    expect(problemsOf(long)).toEqual(
      expect.arrayContaining(['en/statements/01 statement: 31 words, must be 3 to 30']),
    );
    const short = withStatement('nl', 1, () => ({ explanation: 'Te kort.' }));
    expect(problemsOf(short)).toEqual(['nl/statements/01 explanation: 2 words, must be 80 to 150']);
  });

  it('names two texts that share eight words in a row, but not seven', () => {
    const told = (words: string) =>
      problemsOf(
        withStatement('nl', 1, ({ levels }) => ({
          unknown: words,
          levels: { ...levels, leading: `Zo: ${words}` },
        })),
      );
    expect(told('een twee drie vier vijf zes zeven acht')).toEqual([
      'nl/statements/01 unknown and nl/statements/01 leading share: een twee drie vier vijf zes zeven acht',
    ]);
    expect(told('een twee drie vier vijf zes zeven')).toEqual([]);
  });

  it('names too many terms', () => {
    const terms = Array.from({ length: 41 }, (_, index) => `term${index}`).join('\n');
    const pack = { ...shipped, files: new Map(shipped.files).set('terms.txt', terms) };
    expect(problemsOf(pack)).toContain('terms.txt: 41 terms, must be at most 40');
  });

  it('names texts that are hard to read, and stops when there are too many', () => {
    const hard = 'Organisatieontwikkelingsverantwoordelijkheden veronderstellen implementatiestrategieën.';
    const one = contentReport(withStatement('nl', 1, () => ({ unknown: hard })));
    expect(one.problems).toEqual([]);
    expect(one.remarks.join('\n')).toContain('nl/statements/01 unknown reads less easily: Flesch–Douma -');
    const texts = shipped.texts.get('nl')!;
    const statements = texts.statements.map((statement, index) => ({
      ...statement,
      tips: statement.tips.map((tip, at) => ({
        ...tip,
        text: Array.from({ length: 14 }, (_, n) => `${hard} ${index} ${at} ${n}.`).join(' '),
      })),
    }));
    expect(problemsOf(withTexts('nl', { ...texts, statements })).join('\n')).toMatch(
      /only \d+ of \d+ texts read easily/,
    );
  });

  it('lists sources to complete and sources without use, without stopping', () => {
    const idle = { ...shipped.sources[0]!, code: 'idle-2026', incomplete: true };
    const { problems, remarks } = contentReport({ ...shipped, sources: [...shipped.sources, idle] });
    expect(problems).toEqual([]);
    expect(remarks).toEqual(
      expect.arrayContaining(['source idle-2026 is incomplete', 'source idle-2026: no tip draws on it']),
    );
  });
});
