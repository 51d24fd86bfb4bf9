import { Module } from '@nestjs/common';
import { AccountMailsModule } from '#server/jobs/account-mails';
import { RetentionModule } from '#server/retention';
import { UsersModule } from '#server/users';
import { AnnounceRemovalJob } from './announce-removal.job.js';

export { AnnounceRemovalJob } from './announce-removal.job.js';

@Module({
  imports: [AccountMailsModule, RetentionModule, UsersModule],
  providers: [AnnounceRemovalJob],
  exports: [AnnounceRemovalJob],
})
export class AnnounceRemovalModule {}
