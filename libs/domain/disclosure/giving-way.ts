/** One cell of a partition: how many of its people would be seen in no cell, and whether it is to be shown. */
export type Cell<Name> = { readonly name: Name; readonly people: number; readonly shown: boolean };

/** The least number of people that may be withheld from a partition of the country, unless it is nobody. */
const minimumRest = 10;

/**
 * Which shown cells of a partition must be withheld as well, so that what is withheld adds up to nobody or to enough
 * people: the smallest first, of equal ones the one that comes last.
 *
 * Stops: *the missing piece.* Eleven provinces are shown and the twelfth is withheld for having four participants; the
 * country minus eleven provinces is the twelfth.
 *
 * @param others people of the whole who are in no cell, as those whose organisation has no size class
 */
export function givingWay<Name>(
  cells: readonly Cell<Name>[],
  others = 0,
  minimum = minimumRest,
): readonly Name[] {
  let rest = cells.reduce((sum, { people, shown }) => (shown ? sum : sum + people), others);
  const smallestFirst = cells.filter(({ shown }) => shown).reverse();
  smallestFirst.sort((one, other) => one.people - other.people);
  const giving: Name[] = [];
  for (const { name, people } of smallestFirst) {
    if (rest === 0 || rest >= minimum) break;
    giving.push(name);
    rest += people;
  }
  return giving;
}
