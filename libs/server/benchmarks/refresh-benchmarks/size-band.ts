const starts = [1, 5, 10, 20, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000];

/** The band in which a size is shown, such as `50-99`; the last one is open. */
export function sizeBandOf(size: number): string {
  const index = starts.findLastIndex((start) => start <= size);
  const next = starts[index + 1];
  return next === undefined ? `${starts[index]}-` : `${starts[index]}-${next - 1}`;
}
