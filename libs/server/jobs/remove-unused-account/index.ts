import { Module } from '@nestjs/common';
import { RetentionModule } from '#server/retention';
import { RemoveUnusedAccountJob } from './remove-unused-account.job.js';

export { RemoveUnusedAccountJob } from './remove-unused-account.job.js';

@Module({
  imports: [RetentionModule],
  providers: [RemoveUnusedAccountJob],
  exports: [RemoveUnusedAccountJob],
})
export class RemoveUnusedAccountModule {}
