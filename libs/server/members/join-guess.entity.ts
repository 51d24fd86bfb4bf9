import { defineEntity } from '@mikro-orm/core';

const JoinGuessSchema = defineEntity({
  name: 'JoinGuess',
  properties: (p) => ({
    id: p.uuid().primary(),
    accountId: p.uuid(),
    ipHash: p.string(),
    guessedAt: p.datetime(),
  }),
});

/** A join code that did not fit. */
export class JoinGuess extends JoinGuessSchema.class {}
JoinGuessSchema.setClass(JoinGuess);
