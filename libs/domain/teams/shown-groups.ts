/** A part of a whole, such as a function group, with how many people are in it. */
export type Group = { readonly code: string; readonly size: number };

/**
 * The groups that may stand beside each other. A group is shown from `floor` people. What is not shown adds up to 0 or
 * at least `floor`, else the next-smallest is withheld too: whoever takes the shown groups from the whole would have the
 * figure of the few that are left (P-8).
 * @param people in the whole, also those in no group
 */
export function shownGroups(groups: readonly Group[], people: number, floor: number): ReadonlySet<string> {
  const shown = groups.filter(({ size }) => size >= floor).sort((a, b) => b.size - a.size);
  let rest = people - shown.reduce((sum, { size }) => sum + size, 0);
  while (rest > 0 && rest < floor) {
    const smallest = shown.pop();
    if (!smallest) break;
    rest += smallest.size;
  }
  return new Set(shown.map(({ code }) => code));
}
