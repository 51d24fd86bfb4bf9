import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { csvOf, type Sheet, xlsxOf } from './index.js';

const sheet = (...rows: Sheet['rows']): Sheet => ({
  name: 'Mijn antwoorden',
  columns: [
    { heading: 'Stelling', width: 20 },
    { heading: 'Score', width: 8 },
  ],
  rows,
});
const worksheetOf = (made: Sheet): string => strFromU8(unzipSync(xlsxOf(made))['xl/worksheets/sheet1.xml']!);

/** The cells of a CSV, read by the rules of RFC 4180. */
function parsed(csv: string): string[][] {
  const cells = [...csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ';') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('a table as CSV', () => {
  it('says that it is UTF-8, and writes numbers, texts and nothing', () => {
    expect(csvOf(sheet(['één', 75], ['twee', null]))).toBe('\uFEFFStelling;Score\r\néén;75\r\ntwee;\r\n');
  });

  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '=cmd|" /C calc"!A0'])(
    'makes %j harmless',
    (hostile) => {
      const [, [cell]] = parsed(csvOf(sheet([hostile, 0]))) as [string[], [string]];
      expect(cell).toBe(`'${hostile}`);
    },
  );

  it('gives back every text as it was, whatever is in it', () => {
    const text = fc.string({ unit: 'binary' }).filter((some) => !/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(some));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.integer())), (rows) => {
        const expected = rows.map(([words, score]) => [words, String(score)]);
        expect(parsed(csvOf(sheet(...rows))).slice(1)).toEqual(expected);
      }),
    );
  });
});

describe('a table as a workbook', () => {
  it('has the parts that a spreadsheet asks for', () => {
    expect(Object.keys(unzipSync(xlsxOf(sheet())))).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('marks every text as text and every number as a number', () => {
    const xml = worksheetOf(sheet(['=1+1', 75]));
    expect(xml).toContain('<c r="A2" s="0" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>');
    expect(xml).toContain('<c r="B2" s="0"><v>75</v></c>');
    expect(xml).not.toContain('<f>');
  });

  it('keeps markup text, and leaves out what XML cannot hold', () => {
    const xml = worksheetOf(sheet(['<b>&"\u0000\u0007', 1]));
    expect(xml).toContain('>&lt;b&gt;&amp;&quot;</t>');
  });

  it('names columns beyond Z', () => {
    const columns = Array.from({ length: 28 }, (_, index) => ({ heading: `k${index}`, width: 9 }));
    const xml = worksheetOf({ name: 'x', columns, rows: [] });
    expect(xml).toContain('<c r="Z1"');
    expect(xml).toContain('<c r="AB1"');
  });
});
