import type { AnswerHistory, PastResult, ResultList, Score } from '#contracts/results';
import { levelChange } from '#domain/scoring';
import type { Series } from '../../shared/ui-trend/trend-series';
import { barsMessages } from './bars.messages';

/** The total first, then the clusters in their own order. @param moments when each attempt was, in words */
export function seriesOf({ results, clusters }: ResultList, moments: readonly string[]): readonly Series[] {
  const along = (name: string, scoreOf: (result: PastResult) => Score | null): Series => ({
    name,
    points: results.map((result, index) => ({ when: moments[index] ?? '', score: scoreOf(result) })),
  });
  return [
    along(barsMessages.total, ({ total }) => total),
    ...clusters.map(({ code, name }) =>
      along(name, (result) => result.clusters.find((cluster) => cluster.code === code)?.score ?? null),
    ),
  ];
}

/** How the answer to one statement changed between two attempts. */
export interface Change {
  readonly code: number;
  readonly title: string;
  /** The names of the answers; null where the edition of that attempt did not have the statement. */
  readonly before: string | null;
  readonly after: string | null;
  /** Levels up, or down when negative; null where nothing can be said. */
  readonly levels: number | null;
}

/** The statements of one cluster with their changes. */
export interface ClusterChanges {
  readonly code: string;
  readonly name: string;
  readonly changes: readonly Change[];
}

/** The changes from one attempt to another, by their places in the list. */
export function changesOf(
  { clusters, statements }: ResultList,
  from: number,
  to: number,
): readonly ClusterChanges[] {
  const changeOf = ({ code, title, answers }: AnswerHistory): Change => {
    const [before, after] = [answers[from] ?? null, answers[to] ?? null];
    return {
      code,
      title,
      before: before && before.answerName,
      after: after && after.answerName,
      levels: before && after && levelChange(before.answer, after.answer),
    };
  };
  return clusters.map(({ code, name }) => ({
    code,
    name,
    changes: statements.filter(({ cluster }) => cluster === code).map(changeOf),
  }));
}

/** How many statements went up, stayed, went down, and cannot be compared. */
export interface Tally {
  readonly up: number;
  readonly same: number;
  readonly down: number;
  readonly unclear: number;
}

export function tallyOf(clusters: readonly ClusterChanges[]): Tally {
  const all = clusters.flatMap(({ changes }) => changes.map(({ levels }) => levels));
  const count = (holds: (levels: number) => boolean): number =>
    all.filter((levels) => levels !== null && holds(levels)).length;
  return {
    up: count((levels) => levels > 0),
    same: count((levels) => levels === 0),
    down: count((levels) => levels < 0),
    unclear: all.filter((levels) => levels === null).length,
  };
}
