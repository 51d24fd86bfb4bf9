import type { Figure, RoundOverview } from '#contracts/teams';
import type { Series, TrendScore } from '../../shared/ui-trend/trend-series';
import { roundOverviewMessages as messages } from './round-overview.messages';

type Overview = Pick<RoundOverview, 'closedAt' | 'clusters' | 'earlier' | 'levelNames' | 'total'>;

/** The total first, then the clusters, from the first round to this one. @param wordOf a moment, in words */
export function roundSeries(overview: Overview, wordOf: (moment: string) => string): readonly Series[] {
  const rounds = [...overview.earlier].reverse();
  const along = (name: string, figures: readonly Figure[]): Series => ({
    name,
    points: figures.map((figure, at) => ({
      when: wordOf(rounds[at]?.closedAt ?? overview.closedAt),
      score: scoreOf(overview, figure),
    })),
  });
  return [
    along(messages.total, [...rounds.map(({ total }) => total), overview.total]),
    ...overview.clusters.map(({ code, name, figure }) => {
      const then = rounds.map(({ clusters }) => clusters.find((one) => one.code === code)?.figure ?? null);
      return along(name, [...then, figure]);
    }),
  ];
}

/** Means of teams are shown as whole numbers only. */
function scoreOf({ levelNames }: Overview, figure: Figure): TrendScore | null {
  if (!figure) return null;
  const levelName = levelNames.find(({ level }) => level === figure.level)?.name ?? '';
  return { ...figure, mean: figure.rounded, levelName };
}
