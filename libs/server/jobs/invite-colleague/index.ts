import { Module } from '@nestjs/common';
import { ColleagueInvitations } from '#server/colleagues';
import { ContentModule } from '#server/content';
import { MailModule } from '#server/mail';
import { InviteColleagueJob } from './invite-colleague.job.js';

export { InviteColleagueJob } from './invite-colleague.job.js';

@Module({
  imports: [ContentModule, MailModule],
  providers: [ColleagueInvitations, InviteColleagueJob],
  exports: [InviteColleagueJob],
})
export class InviteColleagueModule {}
