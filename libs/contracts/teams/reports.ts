import { z } from 'zod';
import { reportStateSchema } from '#contracts/reports';

/** `POST /team-reports`: ask for the report of a round that is shown. */
export const createTeamReportRequestSchema = z.strictObject({ round: z.uuid() });

/** `GET /team-reports/{teamReport}`; its PDF is at `…/document` once it is ready. */
export const teamReportSchema = z.strictObject({
  id: z.uuid(),
  round: z.uuid(),
  state: reportStateSchema,
  requestedAt: z.iso.datetime(),
});

export type TeamReport = z.infer<typeof teamReportSchema>;
