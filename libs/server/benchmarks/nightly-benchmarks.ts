import type { RepeatingJob } from '#server/platform/queue';
import type { RefreshBenchmarks, RefreshReport } from './refresh-benchmarks/refresh-benchmarks.js';

/** The benchmarks of each night, after what was past its time has gone. */
export const nightlyBenchmarks = (
  benchmarks: RefreshBenchmarks,
  log: (report: RefreshReport) => void,
): RepeatingJob => ({
  kind: 'nightly-benchmarks',
  pattern: '50 2 * * *',
  run: async () => log(await benchmarks.refresh()),
});
