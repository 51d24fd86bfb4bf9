import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#server/platform/database';
import { DocumentBench } from '../testing/document-bench.js';

let bench: DocumentBench;
beforeAll(async () => {
  bench = await DocumentBench.start();
  await bench.make();
}, 120_000);
afterAll(() => bench.stop());

type Row = { language: string; code: string; title: string; pages: number; size: number; made_at: Date };
const rows = async (): Promise<Row[]> => {
  const { rows } = await bench.superuser.query<Row>(
    'select language, code, title, pages, size, made_at from edition_document order by language, position',
  );
  return rows;
};

describe('making the public documents', () => {
  it('makes each of them in every language of the edition', async () => {
    const made = (await rows()).map(({ language, code }) => `${language} ${code}`);
    const codes = [
      'statements',
      'statements-explained',
      'tips',
      ...['competences', 'methods', 'conditions', 'process'].map((cluster) => `tips-${cluster}`),
    ];
    expect(made).toEqual(['en', 'nl'].flatMap((language) => codes.map((code) => `${language} ${code}`)));
  });

  it('keeps all tips within 24 pages, one line for each', async () => {
    const tips = (await rows()).filter(({ code }) => code === 'tips');
    for (const { pages } of tips) expect(pages).toBeLessThanOrEqual(24);
  });

  it('makes nothing twice', async () => {
    const before = await rows();
    await bench.make();
    expect(await rows()).toEqual(before);
  });

  it('makes again only what a killed worker had not made yet', async () => {
    const before = await rows();
    await bench.superuser.query(`delete from edition_document where language = 'nl' and code = 'tips'`);
    await bench.make();
    const after = await rows();
    expect(after.map(({ code }) => code)).toEqual(before.map(({ code }) => code));
    const remade = after.filter((row, index) => row.made_at.getTime() !== before[index]?.made_at.getTime());
    expect(remade.map(({ language, code }) => `${language} ${code}`)).toEqual(['nl tips']);
  });

  it('keeps PDFs, with the title that lists show', async () => {
    const { rows: heads } = await bench.superuser.query(
      `select distinct convert_from(substr(content, 1, 5), 'UTF8') as head, length(content) = size as whole from edition_document`,
    );
    expect(heads).toEqual([{ head: '%PDF-', whole: true }]);
    const titles = (await rows()).filter(({ language }) => language === 'nl').map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['Alle stellingen', 'Tips: Competenties']));
  });

  it('makes none of an edition that is not published', async () => {
    await expect(bench.make(newId())).rejects.toMatchObject({ code: 'edition-unknown' });
  });
});
