import { z } from 'zod';
import { reportStateSchema } from '#contracts/reports';

/** `POST /team-reports`: ask for the report of a round that is shown, or for the plan of a team alone. */
export const createTeamReportRequestSchema = z
  .strictObject({ round: z.uuid().optional(), team: z.uuid().optional() })
  .refine(({ round, team }) => (round === undefined) !== (team === undefined));

/** `GET /team-reports/{teamReport}`; its PDF is at `…/document` once it is ready. */
export const teamReportSchema = z.strictObject({
  id: z.uuid(),
  /** The round that it is about; of a plan, the latest one of its team. */
  round: z.uuid(),
  subject: z.enum(['overview', 'plan']),
  state: reportStateSchema,
  requestedAt: z.iso.datetime(),
});

export type CreateTeamReportRequest = z.infer<typeof createTeamReportRequestSchema>;
export type TeamReport = z.infer<typeof teamReportSchema>;
