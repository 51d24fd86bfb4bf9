import { z } from 'zod';
import { answerKeptAtMost } from '#domain/scan';
import { answerSchema, codeSchema, statementCodeSchema } from '#contracts/scans';

export const attemptStateSchema = z.enum(['draft', 'finished']);

/** `POST /attempts`: begin filling in this scan, on its current edition. */
export const startAttemptRequestSchema = z.strictObject({
  scan: codeSchema,
  /** A finished attempt of one's own at the same scan whose answers this one begins with. */
  copyOf: z.uuid().optional(),
  /** A try-out counts nowhere. */
  tryOut: z.boolean().default(false),
});

/** `PATCH /attempts/{attempt}`: also of a finished one. */
export const changeAttemptRequestSchema = z.strictObject({ tryOut: z.boolean() });

/** `PUT /attempts/{attempt}/answers/{statement}`. */
export const saveAnswerRequestSchema = z.strictObject({
  answer: answerSchema,
  /**
   * How long ago it was given, in ms, by the device's own clock. A length of time and not a time of day, since the
   * clocks of devices differ.
   */
  givenAgo: z.int().min(0).max(answerKeptAtMost).default(0),
});

/** `PUT /attempts/{attempt}/completion`: finish; nothing to say besides. */
export const finishAttemptRequestSchema = z.strictObject({});

/** An attempt as shown in a list. */
export const attemptSummarySchema = z.strictObject({
  id: z.uuid(),
  state: attemptStateSchema,
  scan: codeSchema,
  edition: z.uuid(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  /** Whether its respondent only tries the scan out; then it counts nowhere. */
  tryOut: z.boolean(),
  /** How many of its statements have an answer, `unknown` included. */
  answered: z.int().min(0),
  /** How many statements its edition has. */
  statements: z.int().min(1),
});

export const givenAnswerSchema = z.strictObject({
  statement: statementCodeSchema,
  answer: answerSchema,
  answeredAt: z.iso.datetime(),
});

/** One attempt with its answers so far; only its respondent can read it. */
export const attemptSchema = attemptSummarySchema.extend({ answers: z.array(givenAnswerSchema) });

export const attemptListSchema = z.strictObject({ items: z.array(attemptSummarySchema) });

export type StartAttemptRequest = z.infer<typeof startAttemptRequestSchema>;
/** As it is sent: what is left out is as usual. */
export type StartAttemptBody = z.input<typeof startAttemptRequestSchema>;
export type ChangeAttemptRequest = z.infer<typeof changeAttemptRequestSchema>;
export type SaveAnswerRequest = z.infer<typeof saveAnswerRequestSchema>;
export type AttemptSummary = z.infer<typeof attemptSummarySchema>;
export type GivenAnswer = z.infer<typeof givenAnswerSchema>;
export type Attempt = z.infer<typeof attemptSchema>;
export type AttemptList = z.infer<typeof attemptListSchema>;
