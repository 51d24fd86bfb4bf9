import { levels } from '#domain/scan';
import type { Series } from './trend-series';

/** Above this number of attempts, only the first and the last have their values beside them. */
const labelled = 6;

/** Scores that follow each other without a gap, as the library for charts wants them. */
export interface Stretch {
  readonly name: string;
  readonly series: Point[];
}

interface Point {
  /** Which attempt it is, counted from 1: attempts are evenly spaced, so that those shortly after each other stay apart. */
  readonly name: number;
  /** From 0 to 100. */
  readonly value: number;
  readonly label: string;
  readonly color: string;
}

/** The line of one score over the attempts, broken where an attempt has no score. */
export function stretchesOf({ points }: Series): readonly Stretch[] {
  const stretches: Point[][] = [[]];
  points.forEach(({ score }, index) => {
    const labelHere = points.length <= labelled || index === 0 || index === points.length - 1;
    if (score) {
      stretches.at(-1)?.push({
        name: index + 1,
        value: score.mean,
        label: labelHere ? String(score.rounded) : '',
        color: `var(--level-${levels.indexOf(score.level)})`,
      });
    } else stretches.push([]);
  });
  return stretches
    .filter((stretch) => stretch.length > 0)
    .map((series) => ({ name: String(series[0]?.name), series }));
}
