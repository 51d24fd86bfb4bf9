import { type Answer, answers, type ClusterStructure } from '../scan/index.js';
import { groupScore } from '../scoring/index.js';
import { binOf } from './bins.js';
import { packedAnswer, type PackedLevels } from './packed-levels.js';
import { emptyCounts, emptyGroup, type Tally, total } from './tally.js';

/** Whether an attempt comes or goes. */
export type Times = 1 | -1;

/**
 * Counts one finished attempt in a tally, which changes, or takes it away again. Its scores follow the same rules as on
 * the respondent's own page (`groupScore`).
 *
 * @param clusters those of the attempt's own edition
 */
export function countAttempt(
  tally: Tally,
  clusters: readonly ClusterStructure[],
  packed: PackedLevels,
  times: Times,
): void {
  const all: Answer[] = [];
  for (const { code, statements } of clusters) {
    const given = statements.flatMap((statement) => countStatement(tally, statement, packed, times));
    countGroup(tally, code, given, times);
    all.push(...given);
  }
  countGroup(tally, total, all, times);
  tally.people += times;
}

/**
 * Whether an attempt can count in benchmarks: it has a score in every cluster and in total. So every score of a cohort
 * is about the same people, and who subtracts one cohort from another finds no cluster that only one of them knew.
 */
export function isCountable(clusters: readonly ClusterStructure[], packed: PackedLevels): boolean {
  const given = clusters.map(({ statements }) =>
    statements.flatMap((statement) => packedAnswer(packed, statement) ?? []),
  );
  return [...given, given.flat()].every((group) => groupScore(group).score !== null);
}

function countStatement(tally: Tally, code: number, packed: PackedLevels, times: Times): Answer[] {
  const answer = packedAnswer(packed, code);
  if (answer === undefined) return [];
  const counts = (tally.statements[code] ??= emptyCounts());
  add(counts, answers.indexOf(answer), times);
  return [answer];
}

function countGroup(tally: Tally, code: string, given: readonly Answer[], times: Times): void {
  const { score } = groupScore(given);
  if (!score) return;
  const group = (tally.groups[code] ??= emptyGroup());
  group.scored += times;
  group.thousandths += times * Math.round(score.mean * 1000);
  add(group.bins, binOf(score.mean), times);
}

function add(counts: number[], index: number, times: Times): void {
  counts[index] = Number(counts[index]) + times;
}
