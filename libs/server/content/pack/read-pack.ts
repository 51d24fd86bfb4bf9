import type { z } from 'zod';
import { checkPack } from './check-pack.js';
import { PackError, type PackProblem } from './pack-error.js';
import { packFilesIn, type PackFiles } from './pack-files.js';
import { PackProblems } from './pack-problems.js';
import { PackReader } from './pack-reader.js';
import type { Pack, PlacedStatement, ReadPack, ReadTexts, StructureFile } from './pack.schema.js';
import {
  feedbackFileSchema,
  mailFileSchema,
  namesFileSchema,
  sourcesFileSchema,
  statementFileSchema,
  structureFileSchema,
  translatedStatementFileSchema,
} from './pack.schema.js';

/**
 * Reads a content pack from its folder and checks it as a whole.
 * @throws PackError with file, line and reason of all that is wrong; nothing is imported then.
 */
export async function readPack(folder: string): Promise<Pack> {
  const { files, problems } = await packFilesIn(folder);
  return parsePack(files, problems);
}

/** As `readPack`, of files that are in hand already. @param known what is wrong with them besides */
export function parsePack(files: PackFiles, known: readonly PackProblem[] = []): Pack {
  const { pack, problems } = readParts(files, known);
  if (!isWhole(pack, problems)) throw new PackError(problems);
  return pack;
}

/** What can be read of a pack, and all that is wrong with it. */
export type Parts = {
  /** Undefined when `scan.yaml` cannot be read: then nothing can be held against it. */
  readonly pack: ReadPack | undefined;
  readonly problems: readonly PackProblem[];
};

/** Reads what can be read, and checks whether it fits together. @param known what is wrong with the files besides */
export function readParts(files: PackFiles, known: readonly PackProblem[] = []): Parts {
  const reader = new PackReader(files);
  const structure = reader.yaml('scan.yaml', structureFileSchema);
  const sources = reader.has('sources.yaml') ? reader.yaml('sources.yaml', sourcesFileSchema) : [];
  const pack = structure && readLanguages(reader, structure, { files, sources });
  const problems = new PackProblems();
  problems.add(...known, ...reader.found(), ...(pack ? checkPack(pack) : []));
  return { pack, problems: problems.all() };
}

/** All of it could be read where nothing is wrong. */
const isWhole = (pack: ReadPack | undefined, problems: readonly PackProblem[]): pack is Pack =>
  pack !== undefined && problems.length === 0;

/** The first language says where tips fit; the others translate. */
function readLanguages(
  reader: PackReader,
  structure: StructureFile,
  read: Pick<ReadPack, 'files' | 'sources'>,
): ReadPack {
  const [first = '', ...others] = structure.languages;
  const written = readStatements(reader, first, statementFileSchema);
  const translated = others.map((language) => {
    const statements = readStatements(reader, language, translatedStatementFileSchema);
    return [language, readTexts(reader, language, statements)] as const;
  });
  return {
    ...read,
    structure,
    tips: written.flatMap(({ code, file, tips }) =>
      tips.map((tip, index) => ({ ...tip, statement: code, file, index })),
    ),
    texts: new Map([[first, readTexts(reader, first, written.map(withoutPlaces))], ...translated]),
    where: (file, place) => reader.where(file, place),
  };
}

const readStatements = <T extends { readonly code: number }>(
  reader: PackReader,
  language: string,
  schema: z.ZodType<T>,
): (T & { readonly file: string })[] =>
  reader.filesIn(`${language}/statements`).flatMap((file) => {
    const said = reader.yaml(file, schema);
    return said ? [{ ...said, file }] : [];
  });

/** A statement of the first language, of its tips just the words, as in every other language. */
const withoutPlaces = ({
  tips,
  ...statement
}: z.infer<typeof statementFileSchema> & { readonly file: string }): PlacedStatement => ({
  ...statement,
  tips: tips.map(({ code, title, text }) => ({ code, title, text })),
});

function readTexts(reader: PackReader, language: string, statements: PlacedStatement[]): ReadTexts {
  const pages = reader.filesIn(`${language}/pages`).flatMap((file) => reader.page(file) ?? []);
  const mails = reader.filesIn(`${language}/mails`).flatMap((file) => {
    const mail = reader.yaml(file, mailFileSchema);
    return mail ? [[file.replace(/^.*\/|\.yaml$/g, ''), mail] as const] : [];
  });
  return {
    names: reader.yaml(`${language}/scan.yaml`, namesFileSchema),
    statements,
    feedback: reader.yaml(`${language}/feedback.yaml`, feedbackFileSchema),
    pages,
    mails: new Map(mails),
  };
}
