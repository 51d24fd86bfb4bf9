import { z } from 'zod';
import { passwordSchema } from '#contracts/accounts';
import { codeSchema } from '#contracts/scans';
import { roundKindSchema } from './rounds.js';
import { lineSchema } from './text.js';

/** `POST /round-invitations`: what an invitation or a link leads to. A GET of a link changes and tells nothing. */
export const lookUpInvitationRequestSchema = z.strictObject({ token: z.string().min(1).max(200) });

/** An attempt that may serve this round: finished lately, on its edition, in no other confidential round. */
export const reusableAttemptSchema = z.strictObject({ id: z.uuid(), finishedAt: z.iso.datetime() });
export const reusableAttemptListSchema = z.strictObject({ items: z.array(reusableAttemptSchema) });

/** What whoever is invited reads before she joins. */
export const invitedRoundSchema = z.strictObject({
  round: z.uuid(),
  team: z.string(),
  purpose: z.string(),
  kind: roundKindSchema,
  byDepartment: z.boolean(),
  /** Where my organisation placed me, once I am signed in, in a round that is split by department. */
  department: z.string().nullable(),
  organiserName: z.string(),
  message: z.string(),
  closesAt: z.iso.datetime(),
  /** Whether it came by mail, so that whoever holds it has that mailbox. */
  mailed: z.boolean(),
  /** Of mine, once I am signed in. */
  reusable: z.array(reusableAttemptSchema),
});

/**
 * `POST /round-invitations/redemptions`: an account for who was invited by mail and has none, with or without a password.
 * It is in no team before its owner joins.
 */
export const signUpToRoundRequestSchema = z.strictObject({
  token: z.string().min(1).max(200),
  functionGroup: codeSchema,
  password: passwordSchema.optional(),
});

/**
 * `POST /participations`: join a round by the token of an invitation or a link, or a round of the whole organisation by
 * its id. With `attempt`, it takes part with that finished one; without, with a new one.
 */
export const joinRoundRequestSchema = z
  .strictObject({
    token: z.string().min(1).max(200).optional(),
    round: z.uuid().optional(),
    attempt: z.uuid().optional(),
    /** What the others of an open round read beside the scores; needed there, refused elsewhere. */
    name: lineSchema(80).optional(),
  })
  .refine(({ token, round }) => (token === undefined) !== (round === undefined));

/** `PUT /rounds/{round}/participation`: take part with another attempt, or with a new one. */
export const changeParticipationRequestSchema = z.strictObject({ attempt: z.uuid().optional() });

/** The attempt that takes part: to fill in, when it is not finished. */
export const participationSchema = z.strictObject({
  round: z.uuid(),
  team: z.uuid(),
  attempt: z.uuid(),
  finished: z.boolean(),
});

export type InvitedRound = z.infer<typeof invitedRoundSchema>;
export type SignUpToRoundRequest = z.infer<typeof signUpToRoundRequestSchema>;
export type JoinRoundRequest = z.infer<typeof joinRoundRequestSchema>;
export type ReusableAttempt = z.infer<typeof reusableAttemptSchema>;
export type ReusableAttemptList = z.infer<typeof reusableAttemptListSchema>;
export type Participation = z.infer<typeof participationSchema>;
