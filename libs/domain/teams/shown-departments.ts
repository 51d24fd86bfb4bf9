import { floorOf } from '../disclosure/index.js';
import { shownGroups } from './shown-groups.js';

/** From how many people a department is shown: as a team (P-10). */
export const departmentFloor = floorOf('round-department').people;
/** What is not shown adds up to nobody or at least so many, as in any partition (P-8). */
const departmentRest = 10;

/**
 * The departments of an organisation-wide round that may stand beside each other, in alphabetical order.
 * @param departments of everybody who took part; null of whom none is known
 */
export function shownDepartments(departments: readonly (string | null)[]): readonly string[] {
  const sizes = new Map<string, number>();
  for (const name of departments) if (name !== null) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const groups = [...sizes].map(([code, size]) => ({ code, size }));
  const shown = shownGroups(groups, departments.length, departmentFloor, departmentRest);
  return [...shown].sort((one, other) => one.localeCompare(other, 'nl'));
}
