import { defineEntity } from '@mikro-orm/core';

const SessionSchema = defineEntity({
  name: 'Session',
  properties: (p) => ({
    id: p.uuid().primary(),
    tokenHash: p.string(),
    accountId: p.uuid(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
  }),
});

/** A signed-in browser. Only the hash of its token is kept. */
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);
