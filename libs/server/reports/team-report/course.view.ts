import type { Figure, RoundOverview } from '#contracts/teams';

/** Millimetres of the picture: its width and height, and the room around its lines. */
const [width, height, edge] = [76, 34, 6];

/** A point of a line, in millimetres from the left and the top. */
export type CoursePoint = {
  readonly x: number;
  readonly y: number;
  /** Where its value stands. */
  readonly above: number;
  readonly value: number;
};

/** How one score went from round to round. */
export type Course = {
  readonly name: string;
  /** Of each stretch without a gap, as a polyline wants it. */
  readonly lines: readonly string[];
  readonly points: readonly CoursePoint[];
  /** What the picture shows, in words. */
  readonly description: string;
};

export const courseBox = `0 0 ${width} ${height}`;
export const courseMarks = [0, 50, 100].map((score) => ({
  score,
  y: yOf(score),
  x1: edge,
  x2: width - edge,
}));

type Overview = Pick<RoundOverview, 'clusters' | 'earlier' | 'total'>;
type Named = { readonly name: string; readonly figures: readonly Figure[] };

/** From the first round to this one: the total, then the clusters. None when there were no earlier rounds. */
export function figuresByRound({ clusters, earlier, total }: Overview, totalName: string): readonly Named[] {
  if (earlier.length === 0) return [];
  const rounds = [...earlier].reverse();
  return [
    { name: totalName, figures: [...rounds.map((round) => round.total), total] },
    ...clusters.map(({ code, name, figure }) => {
      const then = rounds.map((round) => round.clusters.find((one) => one.code === code)?.figure ?? null);
      return { name, figures: [...then, figure] };
    }),
  ];
}

/** @param wordOf a figure, in words */
export function courseOf({ name, figures }: Named, wordOf: (figure: Figure) => string): Course {
  const stretches: CoursePoint[][] = [[]];
  figures.forEach((figure, at) => {
    if (figure) stretches.at(-1)?.push(pointOf(figure.rounded, at, figures.length));
    else stretches.push([]);
  });
  return {
    name,
    lines: stretches
      .filter(({ length }) => length > 1)
      .map((points) => points.map(({ x, y }) => `${x},${y}`).join(' ')),
    points: stretches.flat(),
    description: `${name}: ${figures.map(wordOf).join(', ')}.`,
  };
}

function pointOf(value: number, at: number, count: number): CoursePoint {
  const x = round(edge + (at * (width - 2 * edge)) / Math.max(1, count - 1));
  const y = yOf(value);
  return { x, y, above: round(y - 2), value };
}

function yOf(score: number): number {
  return round(height - edge / 2 - (score * (height - 1.5 * edge)) / 100);
}

function round(millimetres: number): number {
  return Math.round(millimetres * 100) / 100;
}
