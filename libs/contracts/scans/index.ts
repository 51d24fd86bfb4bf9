import { z } from 'zod';
import { answers, levels } from '#domain/scan';

/** A code as used in a content pack for scans, clusters and function groups, e.g. `competences`. */
export const codeSchema = z.string().regex(/^[a-z][a-zA-Z0-9-]{1,39}$/);

/** The stable number of a statement within its scan, from 1. */
export const statementCodeSchema = z.int().min(1).max(999);

export const levelSchema = z.enum(levels);
export const answerSchema = z.enum(answers);

/** One statement with everything a respondent needs to answer it, in one language. */
export const statementSchema = z.strictObject({
  code: statementCodeSchema,
  title: z.string(),
  statement: z.string(),
  explanation: z.string(),
  /** The description of each answer option, `unknown` included. */
  descriptions: z.record(answerSchema, z.string()),
});

export const clusterSchema = z.strictObject({
  code: codeSchema,
  name: z.string(),
  description: z.string(),
  statements: z.array(statementSchema),
});

export const functionGroupSchema = z.strictObject({
  code: codeSchema,
  name: z.string(),
  description: z.string(),
});

/** A published edition of a scan in one language. Immutable, so it may be cached for ever by id. */
export const editionSchema = z.strictObject({
  id: z.uuid(),
  scan: codeSchema,
  number: z.int().min(1),
  language: z.string(),
  /** Every language that the edition is written in, the first one first. */
  languages: z.array(z.string()).min(1),
  title: z.string(),
  subject: z.string(),
  publishedAt: z.iso.datetime(),
  answerNames: z.record(answerSchema, z.string()),
  functionGroups: z.array(functionGroupSchema),
  clusters: z.array(clusterSchema),
});

/** A scan that can be filled in now. */
export const scanSchema = z.strictObject({
  code: codeSchema,
  title: z.string(),
  subject: z.string(),
  currentEdition: z.uuid(),
});

export const scanListSchema = z.strictObject({ items: z.array(scanSchema) });

export type Statement = z.infer<typeof statementSchema>;
export type Cluster = z.infer<typeof clusterSchema>;
export type FunctionGroup = z.infer<typeof functionGroupSchema>;
export type Edition = z.infer<typeof editionSchema>;
export type Scan = z.infer<typeof scanSchema>;
export type ScanList = z.infer<typeof scanListSchema>;
