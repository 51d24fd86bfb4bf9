import { z } from 'zod';
import { pageEntrySchema } from '#contracts/pages';
import { codeSchema, statementCodeSchema } from '#contracts/scans';
import { efforts, sourceSchema, tipSchema } from '#contracts/tips';
import { answers, levels } from '#domain/scan';
import type { Where } from './pack-error.js';
import type { PackFiles } from './pack-files.js';
import type { PageFile } from './parse-page.js';
import type { Place } from './yaml-file.js';

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
  /** In the order in which lists show them. */
  pages: z.array(pageEntrySchema.pick({ code: true, path: true, menu: true })).default([]),
});

/** `<language>/scan.yaml`: names. */
export const namesFileSchema = z.strictObject({
  title: text,
  subject: text,
  clusters: z.record(z.string(), named),
  functionGroups: z.record(z.string(), named),
  levels: z.record(z.enum(answers), text),
});

const answersHere = z.array(z.enum(answers)).min(1);

/** A tip in the words of one language. */
const tipTextSchema = z.strictObject({ code: tipSchema.shape.code, title: text, text });

/** A tip in the pack's first language, which also says where it fits. */
const tipFileSchema = tipTextSchema
  .extend({
    /** The answers to this statement that it fits. */
    levels: answersHere,
    functionGroups: z.array(codeSchema).min(1),
    effort: z.enum(efforts),
    sources: z.array(codeSchema).min(1).optional(),
    practice: z.literal(true).optional(),
    /** Other statements that it serves too. */
    also: z
      .array(z.strictObject({ statement: statementCodeSchema, levels: answersHere }))
      .min(1)
      .optional(),
  })
  .refine(({ sources, practice }) => (sources === undefined) !== (practice === undefined), {
    message: 'name the sources that the tip draws on, or say "practice: true"',
  });

const statementTextShape = {
  code: statementCodeSchema,
  title: text,
  statement: text,
  explanation: text,
  levels: z.strictObject({ inactive: text, starting: text, onTrack: text, advanced: text, leading: text }),
  unknown: text,
};

/** `<first language>/statements/<code>.yaml`. */
export const statementFileSchema = z.strictObject({
  ...statementTextShape,
  tips: z.array(tipFileSchema).default([]),
});

/** `<other language>/statements/<code>.yaml`. */
export const translatedStatementFileSchema = z.strictObject({
  ...statementTextShape,
  tips: z.array(tipTextSchema).default([]),
});

/** `sources.yaml`: what tips draw on. */
export const sourcesFileSchema = z.array(
  sourceSchema
    .partial({ year: true, title: true, publisher: true, link: true })
    .extend({
      /** Something about it is not certain yet: listed for editors. */
      incomplete: z.literal(true).optional(),
    })
    .transform(
      ({ year = null, title = null, publisher = null, link = null, incomplete = false, ...source }) => ({
        ...source,
        ...{ year, title, publisher, link, incomplete },
      }),
    ),
);

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

export type StructureFile = z.infer<typeof structureFileSchema>;
export type NamesFile = z.infer<typeof namesFileSchema>;
export type StatementFile = z.infer<typeof translatedStatementFileSchema>;
export type TipFile = z.infer<typeof tipFileSchema>;
export type SourceEntry = z.infer<typeof sourcesFileSchema>[number];
export type FeedbackFile = z.infer<typeof feedbackFileSchema>;
export type MailFile = z.infer<typeof mailFileSchema>;

/** A statement with the file that it is written in. */
export type PlacedStatement = StatementFile & { readonly file: string };

/** Everything of one language. */
export type PackTexts = {
  readonly names: NamesFile;
  readonly statements: readonly PlacedStatement[];
  readonly feedback: FeedbackFile;
  readonly pages: readonly PageFile[];
  readonly mails: ReadonlyMap<string, MailFile>;
};

/** A tip with the statement in whose file it is written, and at which place in that file. */
export type PlacedTip = TipFile & {
  readonly statement: number;
  readonly file: string;
  readonly index: number;
};

/** A content pack as read from its files, checked as a whole. */
export type Pack = {
  readonly files: PackFiles;
  readonly structure: StructureFile;
  readonly sources: readonly SourceEntry[];
  readonly tips: readonly PlacedTip[];
  readonly texts: ReadonlyMap<string, PackTexts>;
  /** File and line of a place. */
  readonly where: (file: string, place: Place) => Where;
};

type UnlessUnread<T, Part extends keyof T> = Omit<T, Part> & {
  readonly [Key in Part]: T[Key] | undefined;
};

/** What could be read of one language; statements, pages and mails that could not be are left out. */
export type ReadTexts = UnlessUnread<PackTexts, 'names' | 'feedback'>;

/** What could be read of a pack with mistakes in its files. */
export type ReadPack = UnlessUnread<Omit<Pack, 'texts'>, 'sources'> & {
  readonly texts: ReadonlyMap<string, ReadTexts>;
};
