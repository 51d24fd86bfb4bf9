import { Injectable } from '@nestjs/common';
import { RefreshBenchmarks, refreshBenchmarksKind } from '#server/benchmarks';
import type { JobHandler } from '#server/platform/queue';

/** Makes the benchmarks anew; a refresh that was broken off is taken up again. */
@Injectable()
export class RefreshBenchmarksJob implements JobHandler {
  readonly kind = refreshBenchmarksKind;
  readonly concurrency = 1;

  constructor(private readonly benchmarks: RefreshBenchmarks) {}

  async handle(): Promise<void> {
    await this.benchmarks.refresh();
  }
}
