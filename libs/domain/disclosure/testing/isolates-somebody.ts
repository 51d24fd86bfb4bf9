import { enoughOthers } from '../enough-others.js';

/** Someone with her attempts, by the numbers of the sets in which each was published. */
export type Person = { readonly confirmed: boolean; readonly attempts: readonly (readonly number[])[] };

/** A prime that no determinant of these small matrices of noughts and ones is a multiple of. */
const prime = 2_147_483;

/**
 * Whether some combination of published sums is about too few people, found by trying every small group: without
 * their columns the matrix of sums has a lower rank. For a dozen people, not more.
 */
export function isolatesSomebody(people: readonly Person[], sets: number): boolean {
  const rankWithout = (left: number): number => {
    const columns = people.flatMap(({ attempts }, index) => (((left >> index) & 1) === 1 ? [] : attempts));
    return rank(
      columns.map((inSets) => Array.from({ length: sets }, (_, set) => Number(inSets.includes(set)))),
    );
  };
  const full = rankWithout(0);
  for (let group = 1; group < 1 << people.length; group += 1) {
    const members = people.filter((_, index) => (group >> index) & 1);
    const count = { people: members.length, confirmed: members.filter(({ confirmed }) => confirmed).length };
    if (!enoughOthers(count) && rankWithout(group) < full) return true;
  }
  return false;
}

function rank(rows: number[][]): number {
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const at = rows.findIndex((row, index) => index >= found && row[column] !== 0);
    if (at < 0) continue;
    [rows[found], rows[at]] = [rows[at]!, rows[found]!];
    const pivot = rows[found]!;
    for (let row = found + 1; row < rows.length; row += 1) {
      const [a, b] = [pivot[column]!, rows[row]![column]!];
      if (b !== 0) rows[row] = rows[row]!.map((value, i) => (a * value - b * pivot[i]!) % prime);
    }
    found += 1;
  }
  return found;
}
