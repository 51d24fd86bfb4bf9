import type { EntityManager } from '@mikro-orm/postgresql';
import type { Source as SourceResource, Tip as TipResource, TipList } from '#contracts/tips';
import { answers } from '#domain/scan';
import { type Edition, Source, Tip, TipPlace, TipSource, TipText } from '../entities/index.js';

/** All tips of an edition in one of its languages; one not translated yet comes in the first language. */
export async function loadTips(em: EntityManager, edition: Edition, language: string): Promise<TipList> {
  const where = { editionId: edition.id };
  const inOrder = { orderBy: { position: 'asc' } } as const;
  const languages = [edition.languages[0] ?? language, language];
  const tips = await em.find(Tip, where, inOrder);
  const words = await em.find(TipText, { ...where, language: { $in: languages } });
  const texts = new Map(words.map((text) => [`${text.tipCode} ${text.language}`, text]));
  const places = grouped(await em.find(TipPlace, where));
  const drawnOn = grouped(await em.find(TipSource, where, inOrder));
  return {
    edition: edition.id,
    language,
    tips: tips.flatMap((tip) => {
      const text = texts.get(`${tip.code} ${language}`) ?? texts.get(`${tip.code} ${languages[0]}`);
      const { code, functionGroups, effort } = tip;
      if (!text) return [];
      return {
        ...{ code, title: text.title, text: text.text, functionGroups, effort },
        places: placesOf(tip, places.get(code) ?? []),
        sources: (drawnOn.get(code) ?? []).map(({ sourceCode }) => sourceCode),
      };
    }),
    sources: (await em.find(Source, where, inOrder)).map(asSource),
  };
}

/** Rows by the tip that they belong to. */
const grouped = <T extends { tipCode: string }>(rows: readonly T[]): ReadonlyMap<string, T[]> =>
  Map.groupBy(rows, ({ tipCode }) => tipCode);

/** By statement, the one whose file it is written in first, and answers from low to high. */
function placesOf({ statementCode }: Tip, rows: readonly TipPlace[]): TipResource['places'] {
  const codes = [...new Set([statementCode, ...rows.map((row) => row.statementCode).sort((a, b) => a - b)])];
  return codes.map((statement) => ({
    statement,
    answers: answers.filter((answer) =>
      rows.some((row) => row.statementCode === statement && row.answer === answer),
    ),
  }));
}

const asSource = ({ code, kind, author, year, title, publisher, link }: Source): SourceResource => ({
  ...{ code, kind, author },
  year: year ?? null,
  title: title ?? null,
  publisher: publisher ?? null,
  link: link ?? null,
});
