import { defineEntity } from '@mikro-orm/core';

const PasskeySchema = defineEntity({
  name: 'Passkey',
  properties: (p) => ({
    id: p.uuid().primary(),
    accountId: p.uuid(),
    credentialId: p.string(),
    credentialHash: p.string(),
    publicKey: p.blob(),
    /** How often the authenticator says that it was used; many always say 0. */
    counter: p.bigint('number'),
    transports: p.array(),
    name: p.string(),
    createdAt: p.datetime(),
    lastUsedAt: p.datetime().nullable(),
  }),
});

/** A passkey of an account: what its authenticator signs is held against the public key. */
export class Passkey extends PasskeySchema.class {}
PasskeySchema.setClass(Passkey);
