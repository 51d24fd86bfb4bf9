import { z } from 'zod';
import { lineSchema } from './text.js';

/** What the team agreed on: what, who and when. */
const agreed = {
  what: lineSchema(300),
  who: lineSchema(120),
  dueOn: z.iso.date().nullable(),
};

export const newTeamActionSchema = z.strictObject({
  ...agreed,
  round: z.uuid().nullable(),
  statement: z.int().min(1).max(999).nullable(),
});
export const changeTeamActionSchema = z.strictObject({ ...agreed, done: z.boolean() }).partial();
export const teamActionSchema = z.strictObject({
  id: z.uuid(),
  ...agreed,
  round: z.uuid().nullable(),
  statement: z.int().nullable(),
  done: z.boolean(),
});
export const teamActionListSchema = z.strictObject({ items: z.array(teamActionSchema) });

/** `GET /teams/{team}/actions/document?format=`: the plan as a table or as dates for a calendar. */
export const teamPlanFormatSchema = z.strictObject({ format: z.enum(['csv', 'ics']).default('csv') });

export type NewTeamAction = z.infer<typeof newTeamActionSchema>;
export type ChangeTeamAction = z.infer<typeof changeTeamActionSchema>;
export type TeamAction = z.infer<typeof teamActionSchema>;
export type TeamActionList = z.infer<typeof teamActionListSchema>;
