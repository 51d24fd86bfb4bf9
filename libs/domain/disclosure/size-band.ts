/** A number of people as it is shown: from, up to and including; without `to` it is "or more". */
export type SizeBand = { readonly from: number; readonly to?: number };

const starts = [1, 5, 10, 20, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000];

/**
 * The band in which a size is shown: 1–4, 5–9, 10–19, 20–49, 50–99, 100–249, …, 100000 or more.
 *
 * Stops: *counting along.* Who sees "37 participants" become "38" on the day that a colleague says she filled in knows
 * whose answers moved the mean.
 *
 * @param size a whole number, 1 or more
 */
export function sizeBand(size: number): SizeBand {
  const from = Math.max(...starts.filter((start) => start <= size));
  const next = starts[starts.indexOf(from) + 1];
  return next === undefined ? { from } : { from, to: next - 1 };
}
