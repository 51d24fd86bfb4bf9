import { statementCodes } from '#domain/scan';
import type { PackProblem } from './pack-error.js';
import type { PlacedStatement, PlacedTip, ReadPack } from './pack.schema.js';
import { twiceThere } from './same-things.js';
import type { Place } from './yaml-file.js';

/** Where tips do not point at statements, function groups and sources that there are, or are there twice. */
export const checkTips = (pack: ReadPack): PackProblem[] => [
  ...checkSources(pack),
  ...twiceThere(
    'tip',
    pack.tips.map((tip) => ({ key: tip.code, ...placeOf(pack, tip, ['code']) })),
  ),
  ...pack.tips.flatMap((tip) => checkOne(pack, tip)),
  ...[...pack.texts.values()].flatMap(({ statements }) =>
    statements.flatMap((statement) => checkTranslation(pack, statement)),
  ),
];

const checkSources = ({ sources, where }: ReadPack): PackProblem[] =>
  twiceThere(
    'source',
    (sources ?? []).map(({ code }, index) => ({ key: code, ...where('sources.yaml', [index, 'code']) })),
  );

function checkOne(pack: ReadPack, tip: PlacedTip): PackProblem[] {
  const { structure, sources } = pack;
  const codes = statementCodes(structure);
  const known = sources?.map(({ code }) => code);
  const problem = (place: Place, reason: string) => ({
    ...placeOf(pack, tip, place),
    reason: `tip ${tip.code}: ${reason}`,
  });
  const also = (tip.also ?? []).flatMap(({ statement }, index) =>
    codes.includes(statement)
      ? []
      : [problem(['also', index, 'statement'], `there is no statement ${statement}`)],
  );
  const groups = tip.functionGroups.flatMap((group, index) =>
    structure.functionGroups.includes(group)
      ? []
      : [problem(['functionGroups', index], `there is no function group ${group}`)],
  );
  const drawnOn = (tip.sources ?? []).flatMap((source, index) =>
    !known || known.includes(source)
      ? []
      : [problem(['sources', index], `source ${source} is not in sources.yaml`)],
  );
  return [...also, ...groups, ...drawnOn];
}

/**
 * A translation translates a tip of the same statement, which can be said once that statement can be read in the first
 * language. One that is still to come is for `check:content`.
 */
function checkTranslation(pack: ReadPack, { code, file, tips }: PlacedStatement): PackProblem[] {
  const [first] = pack.texts.values();
  if (!first?.statements.some((statement) => statement.code === code)) return [];
  const known = pack.tips.filter(({ statement }) => statement === code).map((tip) => tip.code);
  return tips.flatMap((tip, index) => {
    if (known.includes(tip.code) && tips.findIndex((other) => other.code === tip.code) === index) return [];
    const reason = `tip ${tip.code}: there is no such tip for statement ${code}, or it is there twice`;
    return [{ ...pack.where(file, ['tips', index, 'code']), reason }];
  });
}

const placeOf = ({ where }: ReadPack, { file, index }: PlacedTip, place: Place) =>
  where(file, ['tips', index, ...place]);
