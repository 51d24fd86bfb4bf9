import type { Figure, RoundOverview } from '#contracts/teams';
import { roundOverviewMessages as messages } from './round-overview.messages';

/** A line of the picture: whose dots these are, and the sign that tells them from others. */
export interface Series {
  readonly name: string;
  readonly sign: string;
  /** The team as a whole, against which the others are seen. */
  readonly whole: boolean;
  readonly figures: ReadonlyMap<string, Figure>;
}

/** A dot on the line of a cluster; `row` lifts it over others at nearly the same place. */
export interface Dot {
  readonly series: Series;
  readonly at: number;
  readonly row: number;
}

export interface DotLine {
  readonly code: string;
  readonly name: string;
  readonly dots: readonly Dot[];
}

type Overview = Pick<RoundOverview, 'clusters' | 'functionGroups'>;

/** The team and its function groups. */
export function seriesOf({ clusters, functionGroups }: Overview): readonly Series[] {
  const whole = { name: messages.team, sign: '', whole: true, figures: figuresOf(clusters) };
  const groups = functionGroups.map(({ name, clusters: own }) => ({
    name,
    sign: name.slice(0, 1).toUpperCase(),
    whole: false,
    figures: figuresOf(own),
  }));
  return [whole, ...groups];
}

/** One line per cluster, with a dot for each series that has a score there. */
export function dotLines(overview: Overview): readonly DotLine[] {
  const all = seriesOf(overview);
  return overview.clusters.map(({ code, name }) => ({ code, name, dots: dotsOf(all, code) }));
}

/** How near dots may lie, in points of the score, before one is lifted. */
const tooNear = 5;

function dotsOf(all: readonly Series[], code: string): readonly Dot[] {
  const dots: Dot[] = [];
  for (const series of all) {
    const at = series.figures.get(code)?.rounded;
    if (at === undefined) continue;
    const near = dots.filter((dot) => Math.abs(dot.at - at) < tooNear);
    dots.push({ series, at, row: near.length });
  }
  return dots;
}

const figuresOf = (
  clusters: readonly { readonly code: string; readonly figure: Figure }[],
): ReadonlyMap<string, Figure> => new Map(clusters.map(({ code, figure }) => [code, figure]));
