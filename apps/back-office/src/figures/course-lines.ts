/** The course of one part: its score at each moment, oldest first; null where there is none. */
export type Course = { readonly name: string; readonly scores: readonly (number | null)[] };

type Point = { readonly x: number; readonly y: number };

/** A course as it is drawn: stretches without a gap, a point at each score, its name at the end. */
export type CourseLine = {
  readonly index: number;
  readonly name: string;
  readonly stretches: readonly string[];
  readonly points: readonly Point[];
  readonly end: Point | null;
};

/** The size of the picture, in units of its own. */
export const courseSize = { width: 720, height: 320, top: 16, right: 200, bottom: 16, left: 40 } as const;

/** How far apart the names at the end have to stand, in the same units. */
const nameHeight = 20;

/** The height of a score in the picture; 100 is at the top. */
export function heightOf(score: number): number {
  const { height, top, bottom } = courseSize;
  return rounded(top + ((100 - score) / 100) * (height - top - bottom));
}

/** Lines from left to right at equal distances, one for each course. */
export function courseLines(courses: readonly Course[]): CourseLine[] {
  const lines = courses.map(({ name, scores }, index) => {
    const points = scores.map((score, at) =>
      score === null ? null : { x: placeOf(at, scores.length), y: heightOf(score) },
    );
    const known = points.filter((point) => point !== null);
    return { index, name, stretches: stretchesOf(points), points: known, end: known.at(-1) ?? null };
  });
  return withNamesApart(lines);
}

function placeOf(at: number, count: number): number {
  const { width, left, right } = courseSize;
  return rounded(count === 1 ? left : left + (at / (count - 1)) * (width - left - right));
}

function stretchesOf(points: readonly (Point | null)[]): string[] {
  const stretches: Point[][] = [[]];
  for (const point of points) {
    if (point) stretches.at(-1)?.push(point);
    else stretches.push([]);
  }
  return stretches
    .filter(({ length }) => length > 1)
    .map((stretch) => stretch.map(({ x, y }) => `${x},${y}`).join(' '));
}

/** Names that would stand on each other move down, from the top one on; those that leave the picture move up again. */
function withNamesApart(lines: readonly CourseLine[]): CourseLine[] {
  const ends = lines.filter(({ end }) => end !== null).toSorted((a, b) => yOf(a) - yOf(b));
  const lowest = courseSize.height - courseSize.bottom / 2;
  const heights = new Map<number, number>();
  let free = 0;
  for (const line of ends) {
    const y = Math.max(yOf(line), free);
    heights.set(line.index, y);
    free = y + nameHeight;
  }
  let limit = lowest;
  for (const line of ends.toReversed()) {
    const y = Math.min(heights.get(line.index) ?? 0, limit);
    heights.set(line.index, y);
    limit = y - nameHeight;
  }
  return lines.map((line) => {
    const y = heights.get(line.index);
    return line.end && y !== undefined ? { ...line, end: { x: line.end.x, y } } : line;
  });
}

const yOf = ({ end }: CourseLine): number => end?.y ?? 0;

const rounded = (value: number): number => Math.round(value * 10) / 10;
