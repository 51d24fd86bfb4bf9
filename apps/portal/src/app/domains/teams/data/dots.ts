import type { Figure } from '#contracts/teams';
import { roundOverviewMessages as messages } from './round-overview.messages';

/** A line of the picture: whose dots these are, and the sign that tells them from others. */
export interface Series {
  readonly name: string;
  readonly sign: string;
  /** The team as a whole, against which the others are seen. */
  readonly whole: boolean;
  readonly figures: ReadonlyMap<string, Figure>;
}

/** A figure as it stands in a table: `63`, or that there is none. */
export const figureWord = (figure: Figure | undefined): string =>
  figure ? String(figure.rounded) : messages.none;

export const figureIn = (clusters: Part['clusters'], code: string): string =>
  figureWord(clusters.find((cluster) => cluster.code === code)?.figure);

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
  /** How many dots lie above each other at most. */
  readonly rows: number;
}

/** A part of the team beside the whole, such as a function group or a department. */
export interface Part {
  readonly name: string;
  readonly clusters: readonly { readonly code: string; readonly figure: Figure }[];
}

type Clusters = readonly { readonly code: string; readonly name: string; readonly figure: Figure }[];

/** The team and its parts. */
export function seriesOf(clusters: Clusters, parts: readonly Part[]): readonly Series[] {
  const signs = signsOf(parts.map(({ name }) => name));
  const whole = { name: messages.team, sign: '', whole: true, figures: figuresOf(clusters) };
  const series = parts.map(({ name, clusters: own }, at) => ({
    name,
    sign: signs[at] ?? '',
    whole: false,
    figures: figuresOf(own),
  }));
  return [whole, ...series];
}

/** The first letters of names, or numbers where two begin alike. */
function signsOf(names: readonly string[]): readonly string[] {
  const letters = names.map((name) => name.slice(0, 1).toUpperCase());
  return new Set(letters).size === letters.length ? letters : names.map((_, at) => String(at + 1));
}

/** One line per cluster, with a dot for each series that has a score there. */
export function dotLines(clusters: Clusters, parts: readonly Part[]): readonly DotLine[] {
  const all = seriesOf(clusters, parts);
  return clusters.map(({ code, name }) => {
    const dots = dotsOf(all, code);
    return { code, name, dots, rows: Math.max(0, ...dots.map(({ row }) => row)) + 1 };
  });
}

/** How near dots may lie before one is lifted, in points of the score: on a phone a dot is as wide as this. */
const tooNear = 9;

function dotsOf(all: readonly Series[], code: string): readonly Dot[] {
  const dots: Dot[] = [];
  for (const series of all) {
    const at = series.figures.get(code)?.rounded;
    if (at === undefined) continue;
    const taken = dots.filter((dot) => Math.abs(dot.at - at) < tooNear).map(({ row }) => row);
    const row = dots.map((_, free) => free).find((free) => !taken.includes(free)) ?? dots.length;
    dots.push({ series, at, row });
  }
  return dots;
}

const figuresOf = (
  clusters: readonly { readonly code: string; readonly figure: Figure }[],
): ReadonlyMap<string, Figure> => new Map(clusters.map(({ code, figure }) => [code, figure]));
