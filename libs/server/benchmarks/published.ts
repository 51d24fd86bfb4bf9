import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Benchmark, Snapshot, SnapshotFigures, Withheld } from '#contracts/benchmarks';
import { withheldSchema } from '#contracts/benchmarks';
import type { CohortKind } from '#domain/benchmark';

/** Names a cohort of a scan. */
export type CohortName = { readonly kind: CohortKind; readonly key: string };

/** A cohort as it stands: its last snapshot, or why there is none. */
export type PublishedCohort = CohortName & {
  readonly snapshot: Snapshot | null;
  readonly withheld: Withheld | null;
};

type SnapshotRow = { id: string; takenAt: Date; sizeBand: string; figures: SnapshotFigures };
type CohortRow = CohortName & Partial<SnapshotRow> & { withheld: string | null };
type BenchmarkRow = SnapshotRow & { scan: string; kind: Benchmark['kind']; key: string };

const snapshotColumns = `s.id, s.taken_at as "takenAt", s.size_band as "sizeBand", s.figures`;

/** What was published, as the respondent whose context this is may see it; read by primary key. */
@Injectable()
export class PublishedBenchmarks {
  constructor(private readonly em: EntityManager) {}

  /** These cohorts, in the order given; `not-made` where no refresh has met it. */
  async cohorts(scan: string, names: readonly CohortName[]): Promise<PublishedCohort[]> {
    const rows = await this.em.execute<CohortRow[]>(
      `select c.kind, c.key, c.withheld, ${snapshotColumns}
       from jsonb_to_recordset(?::jsonb) as n(kind text, key text)
       join benchmark_cohort c on c.scan_code = ? and c.kind = n.kind and c.key = n.key
       left join benchmark_snapshot s on s.id = c.snapshot_id`,
      [JSON.stringify(names), scan],
    );
    return names.map(({ kind, key }) => {
      const row = rows.find((each) => each.kind === kind && each.key === key);
      const snapshot = row && hasSnapshot(row) ? snapshotOf(row) : null;
      return { kind, key, snapshot, withheld: snapshot ? null : reasonOf(row) };
    });
  }

  /** Every snapshot that is everybody's, newest first. */
  async openData(scan: string): Promise<Benchmark[]> {
    const rows = await this.em.execute<BenchmarkRow[]>(
      `select s.scan_code as scan, s.kind, s.key, ${snapshotColumns} from benchmark_snapshot s
       where s.scan_code = ? and s.tenant_id is null order by s.taken_at desc, s.kind, s.key`,
      [scan],
    );
    return rows.map((row) => ({ scan: row.scan, kind: row.kind, key: row.key, ...snapshotOf(row) }));
  }
}

const hasSnapshot = (row: CohortRow): row is CohortRow & SnapshotRow =>
  row.id !== undefined && row.id !== null;

const snapshotOf = ({ id, takenAt, sizeBand, figures }: SnapshotRow): Snapshot => ({
  id,
  takenAt: new Date(takenAt).toISOString(),
  sizeBand,
  ...figures,
});

const reasonOf = (row: CohortRow | undefined): Withheld =>
  withheldSchema.catch('not-made').parse(row?.withheld);
