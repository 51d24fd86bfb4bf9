import { Module } from '@nestjs/common';
import { UsersModule } from '#server/users';
import { RemovalNotices } from './removal-notices.js';
import { UnusedAccounts } from './unused-accounts.js';

/** Announcing and removing what nobody uses any more (PRODUCT P-8). */
@Module({
  imports: [UsersModule],
  providers: [RemovalNotices, UnusedAccounts],
  exports: [RemovalNotices, UnusedAccounts],
})
export class RetentionModule {}
