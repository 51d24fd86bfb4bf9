/**
 * How long to wait before trying again: 2 s, 4 s, 8 s, 16 s, then every 30 s.
 *
 * @param failures how often it failed before
 * @returns milliseconds
 */
export function retryDelay(failures: number): number {
  return Math.min(2 ** (failures + 1), 30) * 1000;
}
