import type { GroupResult, Result } from '#contracts/results';
import type { Figure, RoundOverview } from '#contracts/teams';
import type { SpreadBar } from './spread-bars';
import { spreadBarsMessages } from './spread-bars.messages';
import { teamBarsMessages as messages } from './team-bars.messages';

type Shown = Pick<RoundOverview, 'clusters' | 'statements' | 'total'>;

/** One's own scores beside what a closed round shows of the team: the total first, then the clusters. */
export function teamBarsOf({ total, clusters }: Result, team: Shown): readonly SpreadBar[] {
  const of = (code: string): Figure => team.clusters.find((one) => one.code === code)?.figure ?? null;
  return [
    barOf(spreadBarsMessages.total, total, team.total),
    ...clusters.map((cluster) => barOf(cluster.name, cluster, of(cluster.code))),
  ];
}

function barOf(name: string, { score }: GroupResult, figure: Figure): SpreadBar {
  return {
    name,
    own: score?.rounded ?? null,
    level: score?.level ?? null,
    others: figure && { mean: figure.rounded, middle: null },
    place: score && figure ? differenceOf(score.rounded - figure.rounded) : messages.unknown,
  };
}

function differenceOf(points: number): string {
  if (points === 0) return messages.same;
  return points > 0 ? messages.above(points) : messages.below(-points);
}

/** One's own answer to a statement beside the level of the mean of the team. */
export interface TeamStatementRow {
  readonly code: number;
  readonly title: string;
  readonly own: string;
  /** None where the round does not tell of it. */
  readonly team: string | null;
}

/** In the order of one's own result. */
export function teamStatementsOf({ clusters }: Result, team: Shown): readonly TeamStatementRow[] {
  return clusters.flatMap(({ statementResults }) =>
    statementResults.map(({ code, title, answerName }) => ({
      code,
      title,
      own: answerName,
      team: team.statements.find((one) => one.code === code)?.levelName ?? null,
    })),
  );
}
