/**
 * A score as it is shown: the nearest whole number, halves up (P-4). `Math.round` does exactly that
 * for any double; `Math.floor(score + 0.5)` does not, as the sum itself may be rounded.
 *
 * Every band of `levelOfScore` begins at a half, so the score shown lies in the band of the exact one.
 *
 * @param score 0 to 100
 */
export function roundHalfUp(score: number): number {
  return Math.round(score);
}
