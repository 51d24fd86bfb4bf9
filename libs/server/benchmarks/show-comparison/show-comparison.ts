import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Comparison } from '#contracts/benchmarks';
import { ScoredAttempts } from '#server/scoring';
import { Tenants } from '#server/tenants';
import { type CohortName, PublishedBenchmarks } from '../published.js';

/** With whom one of my attempts can be compared (P-6), and what was published of them. */
@Injectable()
export class ShowComparison {
  constructor(
    private readonly em: EntityManager,
    private readonly scoredAttempts: ScoredAttempts,
    private readonly published: PublishedBenchmarks,
    private readonly tenants: Tenants,
  ) {}

  /**
   * The comparison of a finished attempt of the respondent whose context this is. Function group and organisation are
   * those of the attempt; the figures of an organisation are there for its members only.
   * @throws DomainError attempt-unknown, attempt-unfinished
   */
  async of(attemptId: string): Promise<Comparison> {
    const { attempt } = await this.scoredAttempts.find(attemptId);
    const names: CohortName[] = [{ kind: 'all', key: '' }];
    if (attempt.functionGroup) names.push({ kind: 'function-group', key: attempt.functionGroup });
    if (attempt.tenantId) names.push(...(await this.namesOf(attempt.tenantId)));
    const cohorts = await this.published.cohorts(await this.scanOf(attempt.editionId), names);
    const items = cohorts.map(async (cohort) => ({
      ...cohort,
      key: cohort.kind === 'tenant' ? '' : cohort.key,
      name: cohort.kind === 'tenant' ? await this.tenants.nameOf(cohort.key) : null,
    }));
    return { attempt: attempt.id, items: await Promise.all(items) };
  }

  private async namesOf(tenantId: string): Promise<CohortName[]> {
    const { sizeClass, province } = await this.tenants.factsOf(tenantId);
    return [
      { kind: 'tenant', key: tenantId },
      ...(sizeClass ? [{ kind: 'size-class', key: sizeClass } as const] : []),
      ...(province ? [{ kind: 'province', key: province } as const] : []),
    ];
  }

  private async scanOf(editionId: string): Promise<string> {
    const [edition] = await this.em.execute<{ scan: string }[]>(
      'select scan_code as scan from edition where id = ?',
      [editionId],
    );
    if (!edition) throw new Error(`no edition ${editionId}`);
    return edition.scan;
  }
}
