import { defineEntity } from '@mikro-orm/core';

const RoundLinkSchema = defineEntity({
  name: 'RoundLink',
  properties: (p) => ({
    roundId: p.uuid().primary(),
    teamId: p.uuid(),
    organiserId: p.uuid(),
    token: p.string(),
    tokenHash: p.string(),
  }),
});

/** The link and QR code of a round. */
export class RoundLink extends RoundLinkSchema.class {}
RoundLinkSchema.setClass(RoundLink);
