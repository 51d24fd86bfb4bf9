import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { ContentModule } from '#server/content';
import { Attempt } from './attempt.entity.js';
import { AttemptSummaries } from './attempt-summaries.js';
import { Attempts } from './attempts.js';
import { ChangeAttempt } from './change-attempt/change-attempt.js';
import { ChangeAttemptController } from './change-attempt/change-attempt.controller.js';
import { DeleteAttempt } from './delete-attempt/delete-attempt.js';
import { DeleteAttemptController } from './delete-attempt/delete-attempt.controller.js';
import { GivenAnswer } from './given-answer.entity.js';
import { ListAttempts } from './list-attempts/list-attempts.js';
import { ListAttemptsController } from './list-attempts/list-attempts.controller.js';
import { SaveAnswer } from './save-answer/save-answer.js';
import { SaveAnswerController } from './save-answer/save-answer.controller.js';
import { ShowAttemptController } from './show-attempt/show-attempt.controller.js';
import { CopyAnswers } from './start-attempt/copy-answers.js';
import { StartAttempt } from './start-attempt/start-attempt.js';
import { StartAttemptController } from './start-attempt/start-attempt.controller.js';

/** Filling in: drafts and their answers. Only the respondent reads them. */
@Module({
  imports: [MikroOrmModule.forFeature([Attempt, GivenAnswer]), ContentModule],
  controllers: [
    ChangeAttemptController,
    DeleteAttemptController,
    ListAttemptsController,
    SaveAnswerController,
    ShowAttemptController,
    StartAttemptController,
  ],
  providers: [
    Attempts,
    AttemptSummaries,
    ChangeAttempt,
    CopyAnswers,
    DeleteAttempt,
    ListAttempts,
    SaveAnswer,
    StartAttempt,
  ],
  exports: [Attempts, AttemptSummaries],
})
export class AttemptsModule {}
