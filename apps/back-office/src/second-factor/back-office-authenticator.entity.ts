import { defineEntity } from '@mikro-orm/core';

const AuthenticatorSchema = defineEntity({
  name: 'BackOfficeAuthenticator',
  properties: (p) => ({
    accountId: p.uuid().primary(),
    sealedSecret: p.string(),
    createdAt: p.datetime(),
    confirmedAt: p.datetime().nullable(),
    lastStep: p.bigint('number'),
  }),
});

/** The authenticator app of someone who works here; it counts once its first code was right. */
export class BackOfficeAuthenticator extends AuthenticatorSchema.class {}
AuthenticatorSchema.setClass(BackOfficeAuthenticator);
