import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { AttemptsModule } from '#server/attempts';
import { ContentModule } from '#server/content';
import { UsersModule } from '#server/users';
import { AttemptScore } from './attempt-score.entity.js';
import { FinishAttempt } from './finish-attempt/finish-attempt.js';
import { FinishAttemptController } from './finish-attempt/finish-attempt.controller.js';
import { FinishRecorder } from './finish-attempt/finish-recorder.js';
import { ScoredAttempts } from './scored-attempts.js';

/** Finishing attempts and their scores. */
@Module({
  imports: [MikroOrmModule.forFeature([AttemptScore]), AttemptsModule, ContentModule, UsersModule],
  controllers: [FinishAttemptController],
  providers: [FinishAttempt, FinishRecorder, ScoredAttempts],
  exports: [ScoredAttempts],
})
export class ScoringModule {}
