import { z } from 'zod';
import { codeSchema } from '#contracts/scans';
import { newRoundSchema, roundSchema } from './rounds.js';
import { lineSchema, linesSchema } from './text.js';

export * from './actions.js';
export * from './joining.js';
export * from './overview.js';
export * from './reports.js';
export * from './rounds.js';

/** `POST /teams`, and `POST /tenants/{tenant}/teams` for a whole organisation: a team with its first round. */
export const startTeamRequestSchema = z.strictObject({
  scan: codeSchema,
  name: lineSchema(80),
  purpose: linesSchema(500),
  round: newRoundSchema,
});

/** A team that I organise or take part in, with its rounds, the latest first. */
export const teamSchema = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  purpose: z.string(),
  organised: z.boolean(),
  organisationWide: z.boolean(),
  /** Whether I am in it; an organisation-wide one may wait for me. */
  member: z.boolean(),
  rounds: z.array(roundSchema),
});
export const teamListSchema = z.strictObject({ items: z.array(teamSchema) });

export type StartTeamRequest = z.infer<typeof startTeamRequestSchema>;
export type Team = z.infer<typeof teamSchema>;
export type TeamList = z.infer<typeof teamListSchema>;
