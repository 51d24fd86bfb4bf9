import { defineEntity } from '@mikro-orm/core';

const KnownDeviceSchema = defineEntity({
  name: 'KnownDevice',
  properties: (p) => ({
    id: p.uuid().primary(),
    accountId: p.uuid(),
    tokenHash: p.string(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
  }),
});

/** A browser in which somebody signed in before. Only the hash of its token is kept. */
export class KnownDevice extends KnownDeviceSchema.class {}
KnownDeviceSchema.setClass(KnownDevice);
