import { z } from 'zod';
import { codeSchema } from '#contracts/scans';

/** Where a page is linked from: the list of information pages, the foot of every page, or only by others. */
export const pageMenus = ['main', 'footer', 'none'] as const;

/** A page of an edition as lists show it; its text is a resource of its own. */
export const pageEntrySchema = z.strictObject({
  /** Stable, e.g. `read-first`. */
  code: codeSchema,
  /** Where the portal shows it, under the root of its language; empty for the home page. */
  path: z.string().regex(/^$|^[a-z][a-z0-9-]{1,59}$/),
  menu: z.enum(pageMenus),
  title: z.string(),
  /** One sentence for people who search. */
  description: z.string(),
});

/** The pages of an edition in one language, in the order of its menus. */
export const pageListSchema = z.strictObject({ language: z.string(), items: z.array(pageEntrySchema) });

const words = z.string().trim().min(1);

/** The drawings that a page can show; the portal holds one for each name. */
export const pictureNames = ['conversation', 'meeting', 'who-sees-what'] as const;

/** Prose: HTML from our own Markdown, raw HTML refused. */
export const textBlockSchema = z.strictObject({ kind: z.literal('text'), html: z.string() });

/** The two ways in: begin the scan, read the statements. */
export const startBlockSchema = z.strictObject({ kind: z.literal('start') });

/** The list of public documents. */
export const downloadsBlockSchema = z.strictObject({ kind: z.literal('downloads') });

/** One of our drawings; `alt` is empty when it only pleases the eye. */
export const pictureBlockSchema = z.strictObject({
  kind: z.literal('picture'),
  name: z.enum(pictureNames),
  alt: z.string(),
});

/** A few short texts beside each other. */
export const cardsBlockSchema = z.strictObject({
  kind: z.literal('cards'),
  items: z
    .array(z.strictObject({ title: words, text: words }))
    .min(1)
    .max(6),
});

/** A chart of figures, shown as bars and as a table, with where they come from and when they were true. */
export const barsBlockSchema = z.strictObject({
  kind: z.literal('bars'),
  title: words,
  unit: words,
  source: words,
  date: words,
  bars: z
    .array(z.strictObject({ label: words, value: z.number().min(0) }))
    .min(1)
    .max(12),
});

/** One part of a page, from top to bottom. */
export const blockSchema = z.discriminatedUnion('kind', [
  textBlockSchema,
  startBlockSchema,
  downloadsBlockSchema,
  pictureBlockSchema,
  cardsBlockSchema,
  barsBlockSchema,
]);

/** A page of an edition in one language, with its text. */
export const pageSchema = pageEntrySchema.extend({
  language: z.string(),
  blocks: z.array(blockSchema),
});

export type PageEntry = z.infer<typeof pageEntrySchema>;
export type PageList = z.infer<typeof pageListSchema>;
export type Block = z.infer<typeof blockSchema>;
export type BarsBlock = z.infer<typeof barsBlockSchema>;
export type Page = z.infer<typeof pageSchema>;
