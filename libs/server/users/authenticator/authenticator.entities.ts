import { defineEntity } from '@mikro-orm/core';

const AuthenticatorSchema = defineEntity({
  name: 'Authenticator',
  properties: (p) => ({
    accountId: p.uuid().primary(),
    sealedSecret: p.string(),
    createdAt: p.datetime(),
    confirmedAt: p.datetime().nullable(),
    lastStep: p.bigint('number'),
  }),
});

/** The authenticator app of an account; it counts once its first code was confirmed. */
export class Authenticator extends AuthenticatorSchema.class {}
AuthenticatorSchema.setClass(Authenticator);

const RecoveryCodeSchema = defineEntity({
  name: 'RecoveryCode',
  properties: (p) => ({
    id: p.uuid().primary(),
    accountId: p.uuid(),
    codeHash: p.string(),
    createdAt: p.datetime(),
    usedAt: p.datetime().nullable(),
  }),
});

/** A code that stands in for the app, once. */
export class RecoveryCode extends RecoveryCodeSchema.class {}
RecoveryCodeSchema.setClass(RecoveryCode);
