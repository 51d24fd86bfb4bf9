import { answers, levels } from '#domain/scan';
import type { Pack, PlacedTip } from '../pack/pack.schema.js';

const tipsPerLevel = 2;

/** A statement and an answer to it, with the tips that fit there. */
export type TipPlace = {
  readonly statement: number;
  readonly answer: string;
  readonly tips: readonly PlacedTip[];
};

/** Every place of a pack: each statement with each answer, `unknown` included. */
export function placesOf({ structure, tips }: Pack): TipPlace[] {
  const statements = structure.clusters.flatMap((cluster) => cluster.statements);
  return statements.flatMap((statement) =>
    answers.map((answer) => ({
      statement,
      answer,
      tips: tips.filter((tip) => fits(tip, statement, answer)),
    })),
  );
}

const fits = (tip: PlacedTip, statement: number, answer: string): boolean =>
  [{ statement: tip.statement, levels: tip.levels }, ...(tip.also ?? [])].some(
    (place) => place.statement === statement && (place.levels as readonly string[]).includes(answer),
  );

/** Places with too few tips, or with nothing for one of the function groups. */
export const placeProblems = (pack: Pack): string[] =>
  placesOf(pack).flatMap(({ statement, answer, tips }) => {
    const least = (levels as readonly string[]).includes(answer) ? tipsPerLevel : 1;
    const served = new Set(tips.flatMap((tip) => tip.functionGroups));
    const place = `statement ${statement}, ${answer}`;
    return [
      ...(tips.length < least ? [`${place}: ${tips.length} tips, must be at least ${least}`] : []),
      ...pack.structure.functionGroups
        .filter((group) => !served.has(group))
        .map((group) => `${place}: no tip for ${group}`),
    ];
  });

/** Tips that a language lacks. */
export function untranslatedTips({ texts, tips }: Pack): string[] {
  return [...texts].flatMap(([language, { statements }]) => {
    const known = new Set(statements.flatMap((statement) => statement.tips.map(({ code }) => code)));
    return tips
      .filter(({ code }) => !known.has(code))
      .map(({ code, statement }) => `${language}: tip ${code} of statement ${statement} is not translated`);
  });
}

/** Sources that no tip draws on. */
export function idleSources({ sources, tips }: Pack): string[] {
  const used = new Set(tips.flatMap((tip) => tip.sources ?? []));
  return sources.map(({ code }) => code).filter((code) => !used.has(code));
}
