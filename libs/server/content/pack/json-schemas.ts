import { z } from 'zod';
import {
  feedbackFileSchema,
  mailFileSchema,
  namesFileSchema,
  sourcesFileSchema,
  statementFileSchema,
  structureFileSchema,
  translatedStatementFileSchema,
} from './pack.schema.js';

const schemas = {
  scan: structureFileSchema,
  sources: sourcesFileSchema,
  names: namesFileSchema,
  statement: statementFileSchema,
  'translated-statement': translatedStatementFileSchema,
  feedback: feedbackFileSchema,
  mail: mailFileSchema,
} as const;

/**
 * The JSON Schemas of the files of a pack by name, made from the schemas that the import itself uses; editors check
 * with the copies in `docs/content-schema`.
 */
export const packJsonSchemas = (): ReadonlyMap<string, object> =>
  new Map(Object.entries(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input' })]));
