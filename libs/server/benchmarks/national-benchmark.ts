import { Injectable } from '@nestjs/common';
import type { Snapshot } from '#contracts/benchmarks';
import type { BenchmarkMeans } from '#domain/scoring';
import { PublishedBenchmarks } from './published.js';

/** The national snapshot that orders growth opportunities and strengths (P-4). */
export type NationalMeans = { readonly snapshot: Snapshot; readonly means: BenchmarkMeans };

/** The national benchmark, for who needs its means only. */
@Injectable()
export class NationalBenchmark {
  constructor(private readonly published: PublishedBenchmarks) {}

  /** The mean score of each statement in the last national snapshot; `null` where there is none. */
  async means(scan: string): Promise<NationalMeans | null> {
    const [cohort] = await this.published.cohorts(scan, [{ kind: 'all', key: '' }]);
    const snapshot = cohort?.snapshot;
    if (!snapshot) return null;
    const known = snapshot.statements.flatMap(({ code, mean }) =>
      mean === null ? [] : [[code, mean] as const],
    );
    return { snapshot, means: new Map(known) };
  }
}
