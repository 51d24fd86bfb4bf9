import { z } from 'zod';
import { codeSchema, levelSchema, statementCodeSchema } from '#contracts/scans';
import { cohortKinds } from '#domain/benchmark';

const pointsSchema = z.int().min(0).max(100);

/** A score in steps of five: an edge of the middle half. */
const edgeSchema = z.int().min(0).max(100).multipleOf(5);

export const cohortKindSchema = z.enum(cohortKinds);

/** Where the scores of the others lie: their mean, and between which scores the middle half of them is. */
export const spreadSchema = z.strictObject({
  mean: pointsSchema,
  level: levelSchema,
  lower: edgeSchema,
  upper: edgeSchema,
});

/** A cluster of a snapshot; `spread` is null where too few have a score. */
export const clusterSpreadSchema = z.strictObject({ code: codeSchema, spread: spreadSchema.nullable() });

/** A statement of a snapshot; its figures are null where too few gave a known answer. */
export const statementFiguresSchema = z.strictObject({
  code: statementCodeSchema,
  /** The level of the mean. */
  level: levelSchema.nullable(),
  mean: pointsSchema.nullable(),
  /** Shares of the five levels and of `unknown`, in whole per cents. */
  shares: z.array(pointsSchema).length(6).nullable(),
});

export const snapshotFiguresSchema = z.strictObject({
  total: spreadSchema.nullable(),
  clusters: z.array(clusterSpreadSchema),
  statements: z.array(statementFiguresSchema),
});

/** What was published of a cohort at one moment; it never changes. */
export const snapshotSchema = snapshotFiguresSchema.extend({
  id: z.uuid(),
  takenAt: z.iso.datetime(),
  /** How many people, as a band such as `50-99`. */
  sizeBand: z.string(),
});

/** Why a cohort has no figures, or no newer ones. */
export const withheldSchema = z.enum(['too-few', 'not-safe', 'not-made']);

/** One cohort and its last snapshot. `key` is a function group, size class or province; empty otherwise. */
export const cohortSchema = z.strictObject({
  kind: cohortKindSchema,
  key: z.string(),
  /** What an organisation is called; null for other cohorts, which screens name themselves. */
  name: z.string().nullable(),
  snapshot: snapshotSchema.nullable(),
  /** Null where there is a snapshot. */
  withheld: withheldSchema.nullable(),
});

/** `GET /attempts/{attempt}/comparison`: with whom one of my attempts can be compared, and their figures. */
export const comparisonSchema = z.strictObject({ attempt: z.uuid(), items: z.array(cohortSchema) });

/** One published snapshot as open data. */
export const benchmarkSchema = snapshotSchema.extend({
  scan: codeSchema,
  kind: cohortKindSchema.exclude(['tenant']),
  key: z.string(),
});

export const benchmarkQuerySchema = z.strictObject({ scan: codeSchema.default('quickscan') });

/** `GET /benchmarks`: every national snapshot, newest first, with what its figures mean. */
export const benchmarkListSchema = z.strictObject({
  description: z.string(),
  items: z.array(benchmarkSchema),
});

export type Spread = z.infer<typeof spreadSchema>;
export type StatementFigures = z.infer<typeof statementFiguresSchema>;
export type SnapshotFigures = z.infer<typeof snapshotFiguresSchema>;
export type Snapshot = z.infer<typeof snapshotSchema>;
export type Withheld = z.infer<typeof withheldSchema>;
export type Cohort = z.infer<typeof cohortSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
export type Benchmark = z.infer<typeof benchmarkSchema>;
export type BenchmarkList = z.infer<typeof benchmarkListSchema>;
