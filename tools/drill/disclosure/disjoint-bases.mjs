import { inverse, modulo, reduced, times } from './modular-matrix.mjs';

/**
 * Brouwer and Zimmermann's way to the lightest combination: of k bases of the columns that share nobody, a combination
 * about fewer than `fewest` people meets one in (fewest − 1) / k people at most. So it is a sum of that few rows, once
 * the matrix is solved for that basis.
 *
 * @param {readonly (readonly number[])[]} matrix independent rows
 * @param {readonly ReadonlySet<number>[]} atoms the people of each column
 * @param {number} fewest
 * @returns {number[] | null | undefined} the people of a light combination, null if there is none, undefined if these
 *   bases cannot tell
 */
export function lightest(matrix, atoms, fewest) {
  const bases = disjointBases(matrix, atoms, fewest);
  const peopleAtMost = Math.floor((fewest - 1) / bases.length);
  if (peopleAtMost === 0) return null;
  const lots = bases.flatMap((basis) => lotsOf(basis, peopleAtMost));
  if (peopleAtMost > 2 || lots.some((rows) => rows.length > 2)) return undefined;
  for (const rows of lots) {
    const found = lightSum(rows, atoms, fewest);
    if (found) return found;
  }
  return null;
}

/** The rows of each person, or of each two people, of a basis. */
function lotsOf({ rows, people }, peopleAtMost) {
  const byPerson = [...Map.groupBy(rows.keys(), (row) => people[row]).values()];
  if (peopleAtMost === 1) return byPerson.map((own) => own.map((row) => rows[row]));
  return byPerson.flatMap((own, index) =>
    byPerson.slice(index).map((others) => [...new Set([...own, ...others])].map((row) => rows[row])),
  );
}

/** The matrix solved for one basis after the other, and of whom the column is that each row is solved for. */
function disjointBases(matrix, atoms, most) {
  const bases = [];
  let free = atoms.flatMap((people, column) => [...people].map((person) => ({ person, column })));
  while (bases.length < most) {
    const order = [...free.map(({ column }) => column), ...atoms.keys()];
    const { basis, pivots } = reduced(matrix.map((row) => order.map((column) => row[column])));
    if (pivots.some((at) => at >= free.length)) break;
    const people = pivots.map((at) => free[at].person);
    const used = new Set(people);
    const rows = basis.map((row) => row.slice(free.length));
    bases.push({ rows, people });
    free = free.filter(({ person }) => !used.has(person));
  }
  return bases;
}

/** A light combination of one or two rows. */
function lightSum([row, other], atoms, fewest) {
  const sums = other === undefined ? [row] : [row, other, ...sumsOf(row, other)];
  for (const sum of sums) {
    const people = peopleOf(sum, atoms, fewest);
    if (people) return people;
  }
  return null;
}

/** The multiples of the other row whose sum with this one is nought somewhere: all others are about more people. */
function sumsOf(row, other) {
  const factors = new Set();
  row.forEach((value, at) => {
    if (value !== 0 && other[at] !== 0) factors.add(times(value, inverse(other[at])));
  });
  return [...factors].map((factor) => row.map((value, at) => modulo(value - times(factor, other[at]))));
}

/** Whom a combination is about, if these are few. */
function peopleOf(sum, atoms, fewest) {
  const people = new Set();
  for (const [column, value] of sum.entries()) {
    if (value !== 0) for (const person of atoms[column]) people.add(person);
    if (people.size >= fewest) return null;
  }
  return [...people];
}
