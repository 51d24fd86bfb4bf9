import { defineEntity } from '@mikro-orm/core';

export const mailStates = ['queued', 'sending', 'sent', 'bounced', 'suppressed', 'failed'] as const;

/**
 * How far a message is: waiting for a try, being tried, taken by the mail server; or it will not arrive: refused or
 * returned, kept back, given up.
 */
export type MailState = (typeof mailStates)[number];

/** The states that something still follows. */
export const openStates = ['queued', 'sending'] as const satisfies readonly MailState[];

const MailMessageSchema = defineEntity({
  name: 'MailMessage',
  properties: (p) => ({
    /** The id of its outbox row. */
    id: p.uuid().primary(),
    accountId: p.uuid().nullable(),
    kind: p.string(),
    addressHash: p.string(),
    state: p.enum(mailStates),
    attempts: p.integer(),
    createdAt: p.datetime(),
    triedAt: p.datetime().nullable(),
    sentAt: p.datetime().nullable(),
    delayedAt: p.datetime().nullable(),
    endedAt: p.datetime().nullable(),
    /** Enhanced status code (RFC 3463) that a mail server gave last, such as `5.1.1`. */
    status: p.string().nullable(),
  }),
});

/** One mail to one person, without her address. */
export class MailMessage extends MailMessageSchema.class {}
MailMessageSchema.setClass(MailMessage);
