import { z } from 'zod';
import { codeSchema, statementCodeSchema } from '#contracts/scans';
import { efforts, sourceSchema, tipSchema } from '#contracts/tips';

/** How long the words of an action and the note with it may be, and how many actions a plan can hold. */
export const planLimits = { title: 200, note: 1000, actions: 100 } as const;

/** One line of text. */
const actionTitleSchema = z.string().trim().min(1).max(planLimits.title);
const noteSchema = z.string().trim().max(planLimits.note);

/** The day by which it is meant to be done, `2026-12-31`. */
const dueSchema = z.iso.date();

/** The tip behind an action, as the edition words it that it was taken from. */
export const plannedTipSchema = z.strictObject({
  code: tipSchema.shape.code,
  text: z.string(),
  effort: z.enum(efforts),
  sources: z.array(sourceSchema),
});

/** Something that a respondent means to do: a tip, or an action in her own words. */
export const planActionSchema = z.strictObject({
  id: z.uuid(),
  /** The title of the tip, or her own words. */
  title: z.string(),
  /** Null for an action of her own. */
  tip: plannedTipSchema.nullable(),
  /** The statement that it is about, if any. */
  statement: z.strictObject({ code: statementCodeSchema, title: z.string() }).nullable(),
  /** The attempt whose results it was put on the plan from; null when there was none, or it was deleted. */
  attempt: z.uuid().nullable(),
  note: z.string(),
  due: dueSchema.nullable(),
  addedAt: z.iso.datetime(),
  doneAt: z.iso.datetime().nullable(),
});

/** `GET /plans/{scan}`: my growth plan. It goes on from attempt to attempt. What is not done comes first, by date. */
export const planSchema = z.strictObject({
  scan: codeSchema,
  language: z.string(),
  actions: z.array(planActionSchema),
});

/**
 * `POST /plans/{scan}/actions`. Either `tip` (then `attempt` or the current edition knows it) or `title`. All else may be
 * given too, so that an action that was removed can be put back as it was.
 */
export const addPlanActionRequestSchema = z
  .strictObject({
    attempt: z.uuid().nullable().default(null),
    statement: statementCodeSchema.nullable().default(null),
    tip: tipSchema.shape.code.nullable().default(null),
    title: actionTitleSchema.nullable().default(null),
    note: noteSchema.default(''),
    due: dueSchema.nullable().default(null),
    done: z.boolean().default(false),
  })
  .refine(({ tip, title }) => (tip === null) !== (title === null), { path: ['title'] });

/** `PATCH /plans/{scan}/actions/{action}`: what changes. The words of a tip are not hers to change. */
export const changePlanActionRequestSchema = z.strictObject({
  title: actionTitleSchema.optional(),
  note: noteSchema.optional(),
  due: dueSchema.nullable().optional(),
  done: z.boolean().optional(),
});

/** The documents of a plan: a table, and a calendar file with what has a date. */
export const planDocumentSchema = z.enum(['csv', 'calendar']);

export type PlanAction = z.infer<typeof planActionSchema>;
export type Plan = z.infer<typeof planSchema>;
export type AddPlanActionRequest = z.infer<typeof addPlanActionRequestSchema>;
export type AddPlanActionInput = z.input<typeof addPlanActionRequestSchema>;
export type ChangePlanActionRequest = z.infer<typeof changePlanActionRequestSchema>;
export type PlanDocument = z.infer<typeof planDocumentSchema>;
