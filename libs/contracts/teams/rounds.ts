import { z } from 'zod';
import { invitedAtOnce } from '#domain/teams';
import { lineSchema, linesSchema } from './text.js';

/** What of a round is shown, and to whom (P-7). */
export const roundKindSchema = z.enum(['confidential', 'functionGroup', 'open']);
/** `closing`: nobody can take part any more, the overview is being made. */
export const roundStateSchema = z.enum(['open', 'closing', 'closed']);
/** What became of a closed round: its overview is shown; too few took part; showing it would give somebody away. */
export const roundOutcomeSchema = z.enum(['shown', 'tooFew', 'withheld']);

/** A round to begin. It closes at `closesAt`, an hour to a year from now. */
export const newRoundSchema = z.strictObject({
  kind: roundKindSchema,
  closesAt: z.iso.datetime(),
  /** How the invited read who asks them. */
  organiserName: lineSchema(80),
  /** Stands in the invitation. */
  message: linesSchema(1500),
  automaticReminders: z.boolean(),
  /** Whether departments are shown beside each other: in a confidential round of a whole organisation. */
  byDepartment: z.boolean().optional(),
  /** A round of the same team whose people are invited again. */
  samePeopleAs: z.uuid().optional(),
});

/** How many take part: counted at night, in bands; null until the first count. */
export const progressSchema = z.strictObject({
  countedOn: z.iso.date(),
  joined: z.int().min(0),
  finished: z.strictObject({ from: z.int().min(0), to: z.int().min(0).nullable() }),
});

/** A round as the members of its team see it. */
export const roundSchema = z.strictObject({
  id: z.uuid(),
  team: z.uuid(),
  teamName: z.string(),
  kind: roundKindSchema,
  byDepartment: z.boolean(),
  /** Where my organisation placed me, in a round that is split by department. */
  department: z.string().nullable(),
  state: roundStateSchema,
  outcome: roundOutcomeSchema.nullable(),
  edition: z.uuid(),
  organiserName: z.string(),
  startedAt: z.iso.datetime(),
  closesAt: z.iso.datetime(),
  closedAt: z.iso.datetime().nullable(),
  /** Whether it is I who organises it. */
  organised: z.boolean(),
  /** My own part in it; null when I have not joined. */
  participation: z
    .strictObject({ attempt: z.uuid().nullable(), finished: z.boolean(), counted: z.boolean().nullable() })
    .nullable(),
});

/** `PATCH /rounds/{round}`: another date, while it is open, or when it was closed with too few. */
export const changeRoundRequestSchema = z.strictObject({ closesAt: z.iso.datetime() });

/** `PUT /rounds/{round}/closing`, `POST /rounds/{round}/reminders`: nothing to say. */
export const nothingSchema = z.strictObject({});

/** `POST /rounds/{round}/invitations` */
export const inviteToRoundRequestSchema = z.strictObject({
  emails: z.array(z.email().max(254)).min(1).max(invitedAtOnce),
});
/** Whoever was invited before gets no second mail. */
export const inviteToRoundResponseSchema = z.strictObject({ invited: z.int(), already: z.int() });

/** How far the mail to an address is. Nothing tells whether it was read, or somebody joined by it. */
export const deliverySchema = z.enum(['queued', 'sent', 'bounced', 'kept-back', 'failed']);
export const roundInvitationSchema = z.strictObject({
  id: z.uuid(),
  email: z.string(),
  delivery: deliverySchema,
  expiresAt: z.iso.datetime(),
});
export const roundInvitationListSchema = z.strictObject({ items: z.array(roundInvitationSchema) });

/** What only the organiser sees of her round. */
export const organisedRoundSchema = z.strictObject({
  round: roundSchema,
  message: z.string(),
  automaticReminders: z.boolean(),
  progress: progressSchema.nullable(),
  /** How many invitations there are, and how far their mails are. */
  invited: z.int(),
  delivery: z.record(deliverySchema, z.int()),
  /** When reminders were last asked for. */
  remindedAt: z.iso.datetime().nullable(),
});

/** The address of the link, and its QR code: squares wide, and an SVG path of the dark ones; null until it is made. */
export const joinLinkSchema = z.strictObject({
  link: z
    .strictObject({
      address: z.url(),
      qr: z.strictObject({ size: z.int().min(21), path: z.string() }),
    })
    .nullable(),
});

export type RoundKind = z.infer<typeof roundKindSchema>;
export type RoundState = z.infer<typeof roundStateSchema>;
export type RoundOutcome = z.infer<typeof roundOutcomeSchema>;
export type NewRound = z.infer<typeof newRoundSchema>;
export type Progress = z.infer<typeof progressSchema>;
export type Round = z.infer<typeof roundSchema>;
export type OrganisedRound = z.infer<typeof organisedRoundSchema>;
export type Delivery = z.infer<typeof deliverySchema>;
export type RoundInvitation = z.infer<typeof roundInvitationSchema>;
export type RoundInvitationList = z.infer<typeof roundInvitationListSchema>;
export type InviteToRoundResponse = z.infer<typeof inviteToRoundResponseSchema>;
export type JoinLink = z.infer<typeof joinLinkSchema>;
