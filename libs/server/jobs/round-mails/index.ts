import { Module } from '@nestjs/common';
import { ContentModule } from '#server/content';
import { MailModule } from '#server/mail';
import { RoundWorkModule } from '#server/teams';
import { UsersModule } from '#server/users';
import { RemindInviteeJob, SendRoundInvitationJob } from './invitee-mail.jobs.js';
import { InviteMemberJob, RemindParticipantJob, SendRoundClosedJob } from './member-mail.jobs.js';
import { RoundMails } from './round-mails.js';

/** The mails about rounds of teams, each a job. */
export const roundMailJobs = [
  InviteMemberJob,
  RemindInviteeJob,
  RemindParticipantJob,
  SendRoundClosedJob,
  SendRoundInvitationJob,
] as const;

@Module({
  imports: [ContentModule, MailModule, RoundWorkModule, UsersModule],
  providers: [RoundMails, ...roundMailJobs],
  exports: [...roundMailJobs],
})
export class RoundMailsModule {}
