import { z } from 'zod';

/** `ready` means that it can be downloaded; `failed` that one may ask again. */
export const dataExportStateSchema = z.enum(['queued', 'rendering', 'ready', 'failed']);

/** A download of everything that is kept of the one who asked for it. */
export const dataExportSchema = z.strictObject({
  id: z.uuid(),
  state: dataExportStateSchema,
  requestedAt: z.iso.datetime(),
});

export type DataExport = z.infer<typeof dataExportSchema>;
