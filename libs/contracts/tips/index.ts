import { z } from 'zod';
import { answerSchema, codeSchema, statementCodeSchema } from '#contracts/scans';

/** How soon an action can be done: this week, this quarter, this year. */
export const efforts = ['week', 'quarter', 'year'] as const;

export const sourceKinds = ['publication', 'organisation', 'tool'] as const;

/** A publication, organisation or tool that tips draw on. What is not certain is null, never guessed. */
export const sourceSchema = z.strictObject({
  code: codeSchema,
  kind: z.enum(sourceKinds),
  author: z.string(),
  year: z.int().min(1900).max(2100).nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  /** A page that surely exists: the publication itself, or its publisher's home page. */
  link: z.url({ protocol: /^https$/ }).nullable(),
});

/** A statement and the answers there that a tip fits. */
export const tipPlaceSchema = z.strictObject({
  statement: statementCodeSchema,
  answers: z.array(answerSchema).min(1),
});

/** An action that fits given statements at given levels, in one language. */
export const tipSchema = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]{2,59}$/),
  title: z.string(),
  text: z.string(),
  functionGroups: z.array(codeSchema).min(1),
  effort: z.enum(efforts),
  places: z.array(tipPlaceSchema).min(1),
  /** Codes of sources; none when the tip is practice knowledge. */
  sources: z.array(codeSchema),
});

/** All tips of an edition in one language, in order of statement, with the sources they draw on. */
export const tipListSchema = z.strictObject({
  edition: z.uuid(),
  language: z.string(),
  tips: z.array(tipSchema),
  sources: z.array(sourceSchema),
});

export type Source = z.infer<typeof sourceSchema>;
export type Tip = z.infer<typeof tipSchema>;
export type TipList = z.infer<typeof tipListSchema>;
