import { statementCodes, structureProblems } from '#domain/scan';
import { checkTips } from './check-tips.js';
import { PackError } from './pack-error.js';
import type { Pack, PackTexts } from './pack.schema.js';
import { type Found, sameThings } from './same-things.js';
import { statementFileAt } from './statement-file.js';

/** Holds the parts of a pack against each other. @throws PackError naming file, line and reason. */
export function checkPack(pack: Pack): void {
  const [problem] = structureProblems(pack.structure);
  if (problem) throw new PackError(pack.where('scan.yaml', ['clusters']), problem);
  checkPages(pack);
  for (const [language, texts] of pack.texts) checkTexts(pack, language, texts);
  checkTips(pack);
}

/** No two pages under one address. */
function checkPages({ structure: { pages }, where }: Pack): void {
  for (const key of ['code', 'path'] as const) {
    const twice = pages.findIndex(
      (page, index) => pages.findIndex((other) => other[key] === page[key]) < index,
    );
    if (twice >= 0) {
      throw new PackError(
        where('scan.yaml', ['pages', twice]),
        `the ${key} "${pages[twice]?.[key]}" is there twice`,
      );
    }
  }
}

function checkTexts(pack: Pack, language: string, texts: PackTexts): void {
  const { structure } = pack;
  const clusters = structure.clusters.map((cluster) => cluster.code);
  const keysOf = (file: string, place: string, keys: object): Found<string>[] =>
    Object.keys(keys).map((key) => ({ key, where: pack.where(file, [place, key]) }));
  const file = `${language}/scan.yaml`;
  sameThings(file, 'cluster', clusters, keysOf(file, 'clusters', texts.names.clusters));
  const groups = keysOf(file, 'functionGroups', texts.names.functionGroups);
  sameThings(file, 'function group', structure.functionGroups, groups);
  const feedback = `${language}/feedback.yaml`;
  sameThings(feedback, 'cluster', clusters, keysOf(feedback, 'clusters', texts.feedback.clusters));
  sameThings(
    `${language}/statements`,
    'statement',
    statementCodes(structure),
    statementsFound(pack, language),
  );
  const pages = texts.pages.map(({ code }) => ({ key: code, where: `${language}/pages/${code}.md` }));
  const pageCodes = structure.pages.map(({ code }) => code);
  sameThings(`${language}/pages`, 'page', pageCodes, pages);
  checkMails(pack, language, texts);
}

const statementsFound = (pack: Pack, language: string): Found<number>[] =>
  (pack.texts.get(language)?.statements ?? []).map(({ code }, index) => ({
    key: code,
    where: pack.where(statementFileAt(pack, language, index), ['code']),
  }));

/** Every language has the mails of the first. */
function checkMails(pack: Pack, language: string, texts: PackTexts): void {
  const [first] = pack.texts.values();
  const mails = [...texts.mails.keys()].map((kind) => ({
    key: kind,
    where: `${language}/mails/${kind}.yaml`,
  }));
  sameThings(`${language}/mails`, 'mail', [...(first?.mails.keys() ?? [])], mails);
}
