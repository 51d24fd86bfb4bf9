import { defineEntity } from '@mikro-orm/core';

export const suppressionReasons = ['bounced', 'unsubscribed'] as const;

/** Why an address gets no mail: it came back, or its owner wants none. */
export type SuppressionReason = (typeof suppressionReasons)[number];

const MailSuppressionSchema = defineEntity({
  name: 'MailSuppression',
  properties: (p) => ({
    addressHash: p.string().primary(),
    reason: p.enum(suppressionReasons).primary(),
    since: p.datetime(),
  }),
});

/** An address, by its keyed hash only, that mail is kept from. */
export class MailSuppression extends MailSuppressionSchema.class {}
MailSuppressionSchema.setClass(MailSuppression);
