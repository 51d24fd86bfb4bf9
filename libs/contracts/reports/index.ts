import { z } from 'zod';

/** Progress of a report: waiting, being made, ready to download, or failed after all tries. */
export const reportStateSchema = z.enum(['queued', 'rendering', 'ready', 'failed']);

/** `POST /reports`: ask for the personal report of a finished attempt. */
export const createReportRequestSchema = z.strictObject({ attempt: z.uuid() });

/**
 * A report to follow: `GET /reports/{report}` once, `GET /reports/{report}/events` as server-sent
 * events (each `data:` line is one report), `GET /reports/{report}/document` for the PDF.
 */
export const reportSchema = z.strictObject({
  id: z.uuid(),
  attempt: z.uuid(),
  state: reportStateSchema,
  requestedAt: z.iso.datetime(),
});

/** `GET /attempts/{attempt}/documents/{document}`: my answers and scores as a table. */
export const answersDocumentSchema = z.enum(['csv', 'xlsx']);

export type ReportState = z.infer<typeof reportStateSchema>;
export type CreateReportRequest = z.infer<typeof createReportRequestSchema>;
export type Report = z.infer<typeof reportSchema>;
