import { sizeBand } from '../disclosure/index.js';

/** How many people, no finer than this; `to` is null for the last band. */
export type RoundSize = { readonly from: number; readonly to: number | null };

/** From how many people a confidential round is shown (P-8). */
export const confidentialFloor = 6;

/** The band of a round: whether it is below its floor, and else as all sizes are shown (P-8). */
export function roundSize(people: number): RoundSize {
  if (people < confidentialFloor) return { from: 0, to: confidentialFloor - 1 };
  const { from, to } = sizeBand(people);
  return { from: Math.max(from, confidentialFloor), to: to ?? null };
}
