/** The sum of all values; 0 of none. Exact for level values, which are small whole numbers. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
