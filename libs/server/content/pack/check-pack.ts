import { statementCodes, structureProblems } from '#domain/scan';
import { checkTips } from './check-tips.js';
import type { PackProblem } from './pack-error.js';
import type { ReadPack, ReadTexts } from './pack.schema.js';
import { missingFile } from './pack-reader.js';
import { type Found, sameThings, strangeThings, twiceThere } from './same-things.js';

/** Where the parts of a pack do not fit together; of what could not be read nothing is said. */
export const checkPack = (pack: ReadPack): PackProblem[] => [
  ...structureProblems(pack.structure).map((reason) => ({
    ...pack.where('scan.yaml', ['clusters']),
    reason,
  })),
  ...checkPages(pack),
  ...[...pack.texts].flatMap(([language, texts]) => checkTexts(pack, language, texts)),
  ...checkTips(pack),
];

/** No two pages under one address. */
const checkPages = ({ structure: { pages }, where }: ReadPack): PackProblem[] =>
  (['code', 'path'] as const).flatMap((key) =>
    twiceThere(
      `the ${key}`,
      pages.map((page, index) => ({ key: `"${page[key]}"`, ...where('scan.yaml', ['pages', index]) })),
    ),
  );

const checkTexts = (pack: ReadPack, language: string, texts: ReadTexts): PackProblem[] => [
  ...checkNames(pack, language, texts),
  ...checkStatements(pack, language, texts),
  ...checkFiles(pack, language),
];

/** Clusters and function groups have a name and feedback, and nothing else has. */
function checkNames(pack: ReadPack, language: string, { names, feedback }: ReadTexts): PackProblem[] {
  const { clusters, functionGroups } = pack.structure;
  const codes = clusters.map(({ code }) => code);
  const check = (file: string, place: string, wanted: [string, readonly string[]], said?: object) => {
    const found = Object.keys(said ?? {}).map((key) => ({ key, ...pack.where(file, [place, key]) }));
    const [what, keys] = wanted;
    return said ? sameThings({ file, what, keys }, found) : [];
  };
  const file = `${language}/scan.yaml`;
  return [
    ...check(file, 'clusters', ['cluster', codes], names?.clusters),
    ...check(file, 'functionGroups', ['function group', functionGroups], names?.functionGroups),
    ...check(`${language}/feedback.yaml`, 'clusters', ['cluster', codes], feedback?.clusters),
  ];
}

/** Each statement once. None is said to be missing while a file does not say which statement it is. */
function checkStatements(pack: ReadPack, language: string, { statements }: ReadTexts): PackProblem[] {
  const folder = `${language}/statements`;
  const wanted = { file: folder, what: 'statement', keys: statementCodes(pack.structure) };
  const files = pathsIn(pack, folder);
  const found = files.flatMap((file): Found<number>[] => {
    const key = statements.find((statement) => statement.file === file)?.code ?? writtenCode(pack, file);
    return key === undefined ? [] : [{ key, ...pack.where(file, ['code']) }];
  });
  return found.length === files.length
    ? sameThings(wanted, found)
    : [...twiceThere(wanted.what, found), ...strangeThings(wanted, found)];
}

/** The code in a file that cannot be read for another reason. */
function writtenCode({ files }: ReadPack, file: string): number | undefined {
  const [, code] = /^code: *(\d+) *$/m.exec(files.get(file) ?? '') ?? [];
  return code === undefined ? undefined : Number(code);
}

/** Every language has each page of the scan, and each mail that another language has. */
function checkFiles(pack: ReadPack, language: string): PackProblem[] {
  const pages = `${language}/pages`;
  const codes = pack.structure.pages.map(({ code }) => code);
  const found = namesIn(pack, pages).map((code) => ({ key: code, file: `${pages}/${code}.md` }));
  const mails = [...pack.texts.keys()].flatMap((other) => namesIn(pack, `${other}/mails`));
  const files = [
    ...codes.map((code) => `${pages}/${code}.md`),
    ...mails.map((kind) => `${language}/mails/${kind}.yaml`),
  ];
  return [
    ...strangeThings({ file: pages, what: 'page', keys: codes }, found),
    ...files.filter((file) => !pack.files.has(file)).map((file) => ({ file, reason: missingFile })),
  ];
}

const pathsIn = ({ files }: ReadPack, folder: string): string[] =>
  [...files.keys()].filter((path) => path.startsWith(`${folder}/`));

/** What the files of a folder are called, without its path and their kind. */
const namesIn = (pack: ReadPack, folder: string): string[] =>
  pathsIn(pack, folder).map((path) => path.replace(/^.*\/|\.\w+$/g, ''));
