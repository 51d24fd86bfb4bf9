import type { Benchmark, Spread, StatementFigures } from '#contracts/benchmarks';
import { answers } from '#domain/scan';

type Value = string | number | null;

const header = [
  'scan',
  'takenAt',
  'kind',
  'key',
  'sizeBand',
  'subject',
  'code',
  'level',
  'mean',
  'lower',
  'upper',
  ...answers.map((answer) => `share_${answer}`),
];

/** Published snapshots as CSV (RFC 4180): one line for each total, cluster and statement. */
export function benchmarksCsv(benchmarks: readonly Benchmark[]): string {
  return [header, ...benchmarks.flatMap(linesOf)].map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

function linesOf(benchmark: Benchmark): Value[][] {
  const { scan, takenAt, kind, key, sizeBand } = benchmark;
  const start = [scan, takenAt, kind, key, sizeBand];
  return [
    [...start, 'total', null, ...spreadOf(benchmark.total)],
    ...benchmark.clusters.map(({ code, spread }) => [...start, 'cluster', code, ...spreadOf(spread)]),
    ...benchmark.statements.map((each) => [...start, 'statement', each.code, ...statementOf(each)]),
  ];
}

const noShares: Value[] = answers.map(() => null);

const spreadOf = (spread: Spread | null): Value[] =>
  spread
    ? [spread.level, spread.mean, spread.lower, spread.upper, ...noShares]
    : [null, null, null, null, ...noShares];

const statementOf = ({ level, mean, shares }: StatementFigures): Value[] => [
  level,
  mean,
  null,
  null,
  ...(shares ?? noShares),
];

function field(value: Value): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
