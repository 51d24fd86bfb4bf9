import { defineEntity } from '@mikro-orm/core';

const SessionSchema = defineEntity({
  name: 'Session',
  properties: (p) => ({
    id: p.uuid().primary(),
    tokenHash: p.string(),
    accountId: p.uuid(),
    /** How many factors were proven when it was opened: 1 or 2. */
    factors: p.integer(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    /** When it got its token, by the clock of the database. */
    renewedAt: p.datetime().defaultRaw('clock_timestamp()'),
    /** When the person behind it last proved who she is. */
    confirmedAt: p.datetime(),
    /** Which browser, coarsely, e.g. `Firefox, Windows`; null when it does not say. */
    browser: p.string().nullable(),
    /** On a shared computer the cookie lasts until the browser closes. */
    endsWithBrowser: p.boolean(),
  }),
});

/** A signed-in browser. Only the hash of its token is kept. */
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);
