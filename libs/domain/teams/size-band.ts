/** How many people, no finer than this; `to` is null for the last band. */
export type SizeBand = { readonly from: number; readonly to: number | null };

/** Where a band begins. The first is everything below the floor of a team. */
const starts = [0, 6, 10, 20, 50, 100, 250, 500] as const;

/** The band that a number of people falls in: exact numbers would tell who came or went (P-8). */
export function sizeBand(people: number): SizeBand {
  const next = starts.find((start) => start > people);
  const from = Math.max(...starts.filter((start) => start <= people));
  return { from, to: next === undefined ? null : next - 1 };
}
