import { Module } from '@nestjs/common';
import { UsersModule } from '#server/users';
import { ResetSecondFactorJob } from './reset-second-factor.job.js';

export { ResetSecondFactorJob } from './reset-second-factor.job.js';

@Module({ imports: [UsersModule], providers: [ResetSecondFactorJob], exports: [ResetSecondFactorJob] })
export class ResetSecondFactorModule {}
