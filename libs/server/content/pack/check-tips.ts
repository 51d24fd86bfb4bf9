import { statementCodes } from '#domain/scan';
import { PackError } from './pack-error.js';
import { statementFile } from './statement-file.js';
import type { Pack, PackTexts, PlacedTip } from './pack.schema.js';
import type { Place } from './yaml-file.js';

/** Tips point at statements, function groups and sources that there are. @throws PackError with file and line. */
export function checkTips(pack: Pack): void {
  checkSources(pack);
  const seen = new Set<string>();
  for (const tip of pack.tips) {
    const at = (place: Place): string => placeOfTip(pack, tip, place);
    if (seen.has(tip.code)) throw new PackError(at(['code']), `tip ${tip.code} is there twice`);
    seen.add(tip.code);
    checkOne(pack, tip, at);
  }
  for (const [language, texts] of pack.texts) checkTranslations(pack, language, texts);
}

function checkSources({ sources, where }: Pack): void {
  const codes = sources.map(({ code }) => code);
  const twice = codes.findIndex((code, index) => codes.indexOf(code) !== index);
  if (twice >= 0)
    throw new PackError(where('sources.yaml', [twice, 'code']), `source ${codes[twice]} is there twice`);
}

function checkOne({ structure, sources }: Pack, tip: PlacedTip, at: (place: Place) => string): void {
  const codes = statementCodes(structure);
  const known = sources.map(({ code }) => code);
  tip.also?.forEach(({ statement }, index) => {
    if (codes.includes(statement)) return;
    throw new PackError(
      at(['also', index, 'statement']),
      `tip ${tip.code}: there is no statement ${statement}`,
    );
  });
  tip.functionGroups.forEach((group, index) => {
    if (structure.functionGroups.includes(group)) return;
    throw new PackError(
      at(['functionGroups', index]),
      `tip ${tip.code}: there is no function group ${group}`,
    );
  });
  tip.sources?.forEach((source, index) => {
    if (known.includes(source)) return;
    throw new PackError(at(['sources', index]), `tip ${tip.code}: source ${source} is not in sources.yaml`);
  });
}

/** A translation translates a tip of the same statement; one that is still to come is for `check:content`. */
function checkTranslations(pack: Pack, language: string, texts: PackTexts): void {
  for (const { code, tips } of texts.statements) {
    const known = pack.tips.filter((tip) => tip.statement === code).map((tip) => tip.code);
    tips.forEach((tip, index) => {
      if (known.includes(tip.code) && tips.findIndex((other) => other.code === tip.code) === index) return;
      const where = pack.where(statementFile(pack, language, code), ['tips', index, 'code']);
      throw new PackError(
        where,
        `tip ${tip.code}: there is no such tip for statement ${code}, or it is there twice`,
      );
    });
  }
}

function placeOfTip(pack: Pack, tip: PlacedTip, place: Place): string {
  const [language = ''] = pack.structure.languages;
  const index = pack.tips.filter(({ statement }) => statement === tip.statement).indexOf(tip);
  return pack.where(statementFile(pack, language, tip.statement), ['tips', index, ...place]);
}
