import { z } from 'zod';

/**
 * A public document of an edition in one language: `statements`, `statements-explained`, `tips` (one line per tip),
 * and `tips-<cluster>` with the full texts of one cluster.
 */
export const documentCodeSchema = z
  .string()
  .regex(/^(statements|statements-explained|tips(-[a-z][a-zA-Z0-9-]{1,39})?)$/);

export const documentEntrySchema = z.strictObject({
  code: documentCodeSchema,
  title: z.string(),
  language: z.string(),
  /** Where the PDF is; never changes, so it may be cached for ever. */
  url: z.string(),
  pages: z.int().min(1),
  bytes: z.int().min(1),
});

/** The documents of an edition in one language that are ready; they are made right after publication. */
export const documentListSchema = z.strictObject({ items: z.array(documentEntrySchema) });

export type DocumentEntry = z.infer<typeof documentEntrySchema>;
export type DocumentList = z.infer<typeof documentListSchema>;
