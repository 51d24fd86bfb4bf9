import { type DynamicModule, Module } from '@nestjs/common';
import { BenchmarkMakingModule } from '#server/benchmarks';
import { RefreshBenchmarksJob } from './refresh-benchmarks.job.js';

export { RefreshBenchmarksJob } from './refresh-benchmarks.job.js';

@Module({})
export class RefreshBenchmarksModule {
  static with(aggregateUrl: string): DynamicModule {
    return {
      module: RefreshBenchmarksModule,
      imports: [BenchmarkMakingModule.with(aggregateUrl)],
      providers: [RefreshBenchmarksJob],
      exports: [RefreshBenchmarksJob],
    };
  }
}
