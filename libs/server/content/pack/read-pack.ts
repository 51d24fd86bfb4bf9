import type { z } from 'zod';
import { checkPack } from './check-pack.js';
import { readFolder, type PackFiles } from './pack-files.js';
import { PackReader } from './pack-reader.js';
import type { Pack, PackTexts, StatementFile } from './pack.schema.js';
import {
  feedbackFileSchema,
  mailFileSchema,
  namesFileSchema,
  sourcesFileSchema,
  statementFileSchema,
  structureFileSchema,
  translatedStatementFileSchema,
} from './pack.schema.js';
import { parsePage } from './parse-page.js';

/**
 * Reads a content pack from its folder and checks it as a whole.
 * @throws PackError on the first thing that is wrong, with file, line and reason; nothing is imported then.
 */
export async function readPack(folder: string): Promise<Pack> {
  return parsePack(await readFolder(folder));
}

/** As `readPack`, of files that are in hand already. */
export function parsePack(files: PackFiles): Pack {
  const reader = new PackReader(files);
  const structure = reader.yaml('scan.yaml', structureFileSchema);
  const [first = '', ...others] = structure.languages;
  const written = statementFiles(reader, first).map((file) => reader.yaml(file, statementFileSchema));
  const texts = new Map([[first, readTexts(reader, first, written.map(withoutPlaces))]]);
  for (const language of others) {
    texts.set(language, readTexts(reader, language, readTranslations(reader, language)));
  }
  const pack: Pack = {
    files,
    structure,
    sources: reader.has('sources.yaml') ? reader.yaml('sources.yaml', sourcesFileSchema) : [],
    tips: written.flatMap(({ code, tips }) => tips.map((tip) => ({ ...tip, statement: code }))),
    texts,
    where: (file, place) => reader.where(file, place),
  };
  checkPack(pack);
  return pack;
}

const statementFiles = (reader: PackReader, language: string): string[] =>
  reader.filesIn(`${language}/statements`);

/** A statement of the first language, of its tips just the words, as in every other language. */
const withoutPlaces = ({ tips, ...statement }: z.infer<typeof statementFileSchema>): StatementFile => ({
  ...statement,
  tips: tips.map(({ code, title, text }) => ({ code, title, text })),
});

const readTranslations = (reader: PackReader, language: string): StatementFile[] =>
  statementFiles(reader, language).map((file) => reader.yaml(file, translatedStatementFileSchema));

function readTexts(reader: PackReader, language: string, statements: StatementFile[]): PackTexts {
  const pages = reader.filesIn(`${language}/pages`).map((file) => parsePage(file, reader.text(file)));
  const mails = reader.filesIn(`${language}/mails`).map((file) => {
    const kind = file.replace(/^.*\/|\.yaml$/g, '');
    return [kind, reader.yaml(file, mailFileSchema)] as const;
  });
  return {
    names: reader.yaml(`${language}/scan.yaml`, namesFileSchema),
    statements,
    feedback: reader.yaml(`${language}/feedback.yaml`, feedbackFileSchema),
    pages,
    mails: new Map(mails),
  };
}
