import { AggregateDatabase, RefreshBenchmarks } from '#server/benchmarks';
import { DisclosureRegister } from '#server/disclosure';
import { Clock } from '#server/platform/clock';
import type { OperateConfig } from '#server/platform/config';
import { say } from './say.js';

/** Makes the benchmarks now, instead of waiting for the night. */
export async function refreshBenchmarks(config: OperateConfig): Promise<void> {
  const database = await AggregateDatabase.open(config.DATABASE_AGGREGATE_URL);
  try {
    const report = await new RefreshBenchmarks(database, new Clock(), new DisclosureRegister()).refresh();
    say({ step: 'benchmarks', ...report });
  } finally {
    await database.onModuleDestroy();
  }
}
