/** The greatest common divisor of two whole numbers that are not negative; the other one if one is 0. */
export function gcd(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
