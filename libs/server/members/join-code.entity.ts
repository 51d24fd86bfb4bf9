import { defineEntity } from '@mikro-orm/core';

const JoinCodeSchema = defineEntity({
  name: 'JoinCode',
  properties: (p) => ({
    tenantId: p.uuid().primary(),
    code: p.string(),
    codeHash: p.string(),
    rotatedAt: p.datetime(),
  }),
});

/** The code with which colleagues join an organisation. */
export class JoinCode extends JoinCodeSchema.class {}
JoinCodeSchema.setClass(JoinCode);
