export { AggregateDatabase } from '#server/platform/database';
export { benchmarksCsv } from './list-benchmarks/benchmarks-csv.js';
export { BenchmarkMakingModule, BenchmarksModule } from './benchmarks.module.js';
export { NationalBenchmark, type NationalMeans } from './national-benchmark.js';
export { type CohortName, PublishedBenchmarks, type PublishedCohort } from './published.js';
export { nightlyBenchmarks } from './nightly-benchmarks.js';
export { askForRefresh, refreshBenchmarksKind } from './refresh-benchmarks-kind.js';
export { RefreshBenchmarks, type RefreshReport } from './refresh-benchmarks/refresh-benchmarks.js';
export { ShowComparison } from './show-comparison/show-comparison.js';
