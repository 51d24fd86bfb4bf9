import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { DisclosureModule } from '#server/disclosure';
import { ContentModule } from '#server/content';
import { RoundGate } from './close-round/gate.js';
import { RoundCloser } from './close-round/round-closer.js';
import { teamEntities } from './entities/index.js';
import { MailedRounds } from './mailed-rounds.js';
import { SpreadReminders } from './remind/spread-reminders.js';
import { RoundWatch } from './watch/round-watch.js';

/** What the worker does for rounds: closing, reminding, counting, and what mails say. */
@Module({
  imports: [MikroOrmModule.forFeature(teamEntities), ContentModule, DisclosureModule],
  providers: [MailedRounds, RoundCloser, RoundGate, RoundWatch, SpreadReminders],
  exports: [MailedRounds, RoundCloser, RoundWatch, SpreadReminders],
})
export class RoundWorkModule {}
