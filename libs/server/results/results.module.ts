import { Module } from '@nestjs/common';
import { BenchmarksModule } from '#server/benchmarks';
import { ContentModule } from '#server/content';
import { ScoringModule } from '#server/scoring';
import { ListResults } from './list-results/list-results.js';
import { ListResultsController } from './list-results/list-results.controller.js';
import { Results } from './results.js';
import { ShowResultController } from './show-result/show-result.controller.js';

/** What a respondent gets to see of a finished attempt. */
@Module({
  imports: [BenchmarksModule, ContentModule, ScoringModule],
  controllers: [ListResultsController, ShowResultController],
  providers: [ListResults, Results],
  exports: [Results],
})
export class ResultsModule {}
