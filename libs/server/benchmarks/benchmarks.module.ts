import { type DynamicModule, Module } from '@nestjs/common';
import { DisclosureModule } from '#server/disclosure';
import { ScoringModule } from '#server/scoring';
import { TenantsModule } from '#server/tenants';
import { AggregateDatabase } from '#server/platform/database';
import { ListBenchmarksController } from './list-benchmarks/list-benchmarks.controller.js';
import { NationalBenchmark } from './national-benchmark.js';
import { PublishedBenchmarks } from './published.js';
import { RefreshBenchmarks } from './refresh-benchmarks/refresh-benchmarks.js';
import { ShowComparison } from './show-comparison/show-comparison.js';
import { ShowComparisonController } from './show-comparison/show-comparison.controller.js';

/** What was published of many attempts together, beside one's own. */
@Module({
  imports: [ScoringModule, TenantsModule],
  controllers: [ListBenchmarksController, ShowComparisonController],
  providers: [NationalBenchmark, PublishedBenchmarks, ShowComparison],
  exports: [NationalBenchmark, PublishedBenchmarks],
})
export class BenchmarksModule {}

/** Making benchmarks, with a database login of its own. */
@Module({})
export class BenchmarkMakingModule {
  static with(aggregateUrl: string): DynamicModule {
    return {
      module: BenchmarkMakingModule,
      imports: [DisclosureModule],
      providers: [
        { provide: AggregateDatabase, useFactory: () => AggregateDatabase.open(aggregateUrl) },
        RefreshBenchmarks,
      ],
      exports: [RefreshBenchmarks],
    };
  }
}
