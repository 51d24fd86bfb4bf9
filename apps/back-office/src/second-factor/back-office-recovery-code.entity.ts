import { defineEntity } from '@mikro-orm/core';

const RecoveryCodeSchema = defineEntity({
  name: 'BackOfficeRecoveryCode',
  properties: (p) => ({
    id: p.uuid().primary(),
    accountId: p.uuid(),
    codeHash: p.string(),
    createdAt: p.datetime(),
  }),
});

/** A code for who has no app at hand; it is gone once it was used. */
export class BackOfficeRecoveryCode extends RecoveryCodeSchema.class {}
RecoveryCodeSchema.setClass(BackOfficeRecoveryCode);
