import type { z } from 'zod';
import { PackError } from './pack-error.js';
import type { PackFiles } from './pack-files.js';
import { PackReader } from './pack-reader.js';
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
import { parsePack } from './read-pack.js';

const schemas: readonly (readonly [RegExp, z.ZodType])[] = [
  [/^scan\.yaml$/, structureFileSchema],
  [/^sources\.yaml$/, sourcesFileSchema],
  [/^..\/scan\.yaml$/, namesFileSchema],
  [/^..\/feedback\.yaml$/, feedbackFileSchema],
  [/^..\/mails\//, mailFileSchema],
];

/**
 * What is wrong with the files of a pack: in each file the first thing, or, where each is right by itself, the first thing
 * in which they do not fit together. Nothing where `parsePack` reads them.
 */
export function packProblems(files: PackFiles): PackError[] {
  const alone = [...files.keys()].flatMap((path) => problemOf(() => readAlone(files, path)));
  const once = new Map(alone.map((problem) => [problem.message, problem]));
  return once.size > 0 ? [...once.values()] : problemOf(() => parsePack(files));
}

function readAlone(files: PackFiles, path: string): void {
  const reader = new PackReader(files);
  if (/^..\/pages\//.test(path)) parsePage(path, reader.text(path));
  const schema = /^..\/statements\//.test(path)
    ? statementSchemaOf(reader, path)
    : schemas.find(([pattern]) => pattern.test(path))?.[1];
  if (schema) reader.yaml(path, schema);
}

/** A statement of the first language says where its tips fit; which language that is, the structure says. */
function statementSchemaOf(reader: PackReader, path: string): z.ZodType {
  const structure = reader.has('scan.yaml') ? reader.yaml('scan.yaml', structureFileSchema) : undefined;
  return path.startsWith(`${structure?.languages[0]}/`) ? statementFileSchema : translatedStatementFileSchema;
}

function problemOf(read: () => unknown): PackError[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof PackError) return [error];
    throw error;
  }
}
