import { defineEntity } from '@mikro-orm/core';

const RoundReminderSchema = defineEntity({
  name: 'RoundReminder',
  properties: (p) => ({
    id: p.uuid().primary(),
    roundId: p.uuid(),
    teamId: p.uuid(),
    occasion: p.enum(['byHand', 'halfWay', 'beforeClosing'] as const),
    askedAt: p.datetime(),
  }),
});

/** That reminders were asked for. */
export class RoundReminder extends RoundReminderSchema.class {}
RoundReminderSchema.setClass(RoundReminder);
