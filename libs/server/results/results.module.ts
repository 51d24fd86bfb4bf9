import { Module } from '@nestjs/common';
import { ContentModule } from '#server/content';
import { ScoringModule } from '#server/scoring';
import { Results } from './results.js';
import { ShowResultController } from './show-result/show-result.controller.js';

/** What a respondent gets to see of a finished attempt. */
@Module({
  imports: [ContentModule, ScoringModule],
  controllers: [ShowResultController],
  providers: [Results],
  exports: [Results],
})
export class ResultsModule {}
