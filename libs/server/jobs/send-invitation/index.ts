import { Module } from '@nestjs/common';
import { ContentModule } from '#server/content';
import { MailModule } from '#server/mail';
import { MembersModule } from '#server/members';
import { TenantsModule } from '#server/tenants';
import { SendInvitationJob } from './send-invitation.job.js';

export { SendInvitationJob } from './send-invitation.job.js';

@Module({
  imports: [ContentModule, MailModule, MembersModule, TenantsModule],
  providers: [SendInvitationJob],
  exports: [SendInvitationJob],
})
export class SendInvitationModule {}
