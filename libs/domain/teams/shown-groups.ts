import { givingWay } from '../disclosure/index.js';

/** A part of a whole, such as a function group, with how many people are in it. */
export type Group = { readonly code: string; readonly size: number };

/**
 * The groups of a round that may stand beside each other. A group is shown from `floor` people; what is not shown adds
 * up to nobody or at least `rest`, as in any partition (P-8).
 * @param people in the whole, also those in no group
 */
export function shownGroups(
  groups: readonly Group[],
  people: number,
  floor: number,
  rest = floor,
): ReadonlySet<string> {
  const cells = groups.map(({ code, size }) => ({ name: code, people: size, shown: size >= floor }));
  const inGroups = groups.reduce((sum, { size }) => sum + size, 0);
  const giving = new Set(givingWay(cells, people - inGroups, rest));
  const shown = cells.filter((cell) => cell.shown && !giving.has(cell.name));
  return new Set(shown.map(({ name }) => name));
}
