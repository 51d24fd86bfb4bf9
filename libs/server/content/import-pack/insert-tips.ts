import type { EntityManager } from '@mikro-orm/postgresql';
import { Source, Tip, TipPlace, TipSource, TipText } from '../entities/index.js';
import type { Pack, PlacedTip } from '../pack/pack.schema.js';
import { insertRows } from './insert-rows.js';

/** Writes the sources and tips of a draft, in their order. */
export async function insertTips(
  em: EntityManager,
  editionId: string,
  { sources, tips, texts }: Pack,
): Promise<void> {
  await insertRows(
    em,
    Source,
    sources.map((source, position) => ({ editionId, position, ...source })),
  );
  const rows = tips.map(({ code, statement, effort, functionGroups }, position) => ({
    ...{ editionId, code, position, effort, functionGroups },
    statementCode: statement,
  }));
  await insertRows(em, Tip, rows);
  await insertRows(
    em,
    TipPlace,
    tips.flatMap((tip) => placesOf(tip).map((place) => ({ editionId, ...place }))),
  );
  const drawnOn = tips.flatMap((tip) =>
    (tip.sources ?? []).map((sourceCode, position) => ({
      editionId,
      tipCode: tip.code,
      sourceCode,
      position,
    })),
  );
  await insertRows(em, TipSource, drawnOn);
  for (const [language, { statements }] of texts) {
    const words = statements.flatMap((statement) => statement.tips);
    const rows = words.map(({ code, ...text }) => ({ editionId, tipCode: code, language, ...text }));
    await insertRows(em, TipText, rows);
  }
}

/** Each statement and answer once, however often the tip names it. */
function placesOf(tip: PlacedTip): Pick<TipPlace, 'tipCode' | 'statementCode' | 'answer'>[] {
  const places = [{ statement: tip.statement, levels: tip.levels }, ...(tip.also ?? [])];
  const rows = places.flatMap(({ statement, levels }) =>
    levels.map((answer) => ({ tipCode: tip.code, statementCode: statement, answer })),
  );
  return [...new Map(rows.map((row) => [`${row.statementCode} ${row.answer}`, row])).values()];
}
