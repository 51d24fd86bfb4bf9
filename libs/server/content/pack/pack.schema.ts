import { z } from 'zod';
import { codeSchema, statementCodeSchema } from '#contracts/scans';
import { answers, levels } from '#domain/scan';

const text = z.string().trim().min(1);
const named = z.strictObject({ name: text, description: text });
const feedbackByOutcome = z.strictObject(
  Object.fromEntries([...levels, 'tooLittleKnown'].map((outcome) => [outcome, text])),
);

/** `scan.yaml` of a pack: the structure, the same in every language. */
export const structureFileSchema = z.strictObject({
  code: codeSchema,
  version: z.literal(1),
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  clusters: z.array(z.strictObject({ code: codeSchema, statements: z.array(statementCodeSchema) })),
  functionGroups: z.array(codeSchema).min(1),
});

/** `<language>/scan.yaml`: names. */
export const namesFileSchema = z.strictObject({
  title: text,
  subject: text,
  clusters: z.record(z.string(), named),
  functionGroups: z.record(z.string(), named),
  levels: z.record(z.enum(answers), text),
});

/** `<language>/statements/<code>.yaml`. */
export const statementFileSchema = z.strictObject({
  code: statementCodeSchema,
  title: text,
  statement: text,
  explanation: text,
  levels: z.strictObject({ inactive: text, starting: text, onTrack: text, advanced: text, leading: text }),
  unknown: text,
});

/** `<language>/feedback.yaml`. */
export const feedbackFileSchema = z.strictObject({
  total: feedbackByOutcome,
  clusters: z.record(z.string(), feedbackByOutcome),
  remark: text,
});

/** `<language>/mails/<kind>.yaml`. */
export const mailFileSchema = z.strictObject({
  subject: text,
  heading: text,
  body: z.array(text).min(1),
  button: text,
  why: text,
});

export const pageFrontMatterSchema = z.strictObject({ title: text });

export type StructureFile = z.infer<typeof structureFileSchema>;
export type NamesFile = z.infer<typeof namesFileSchema>;
export type StatementFile = z.infer<typeof statementFileSchema>;
export type FeedbackFile = z.infer<typeof feedbackFileSchema>;
export type MailFile = z.infer<typeof mailFileSchema>;
export type PageFile = { readonly slug: string; readonly title: string; readonly body: string };

/** Everything of one language. */
export type PackTexts = {
  readonly names: NamesFile;
  readonly statements: readonly StatementFile[];
  readonly feedback: FeedbackFile;
  readonly pages: readonly PageFile[];
  readonly mails: ReadonlyMap<string, MailFile>;
};

/** A content pack as read from its files, checked as a whole. */
export type Pack = {
  readonly structure: StructureFile;
  readonly texts: ReadonlyMap<string, PackTexts>;
};
