import type { CohortKind } from './cohort.js';
import { floorOf } from './floor-of.js';

/**
 * Whether no organisation supplies more than half of a cohort that must come from several.
 *
 * Stops: *the mean that is somebody's.* Of 102 participants in a province 100 work for one municipality and two
 * elsewhere: what is shown of the province is, to a point, what that municipality keeps to itself.
 *
 * @param supplies how many people each organisation supplies
 */
export function noOrganisationDominates(kind: CohortKind, supplies: readonly number[]): boolean {
  if (floorOf(kind).organisations <= 1) return true;
  const total = supplies.reduce((sum, supply) => sum + supply, 0);
  return supplies.every((supply) => 2 * supply <= total);
}
