import { lightest } from './disjoint-bases.mjs';
import { direction, exactRank, isZero, kernelColumns, reduced, without } from './modular-matrix.mjs';

/**
 * Finds out whether somebody who sees sums over sets of people can single out fewer than five others. Written apart from
 * the product's gate, and the other way round: not "which combinations are there", but "which small groups would one
 * have to leave out so that a combination disappears". A group can be singled out where its columns are dependent in the
 * kernel of the matrix of sums (the cocircuits of its matroid), so groups are built up person by person. Where there are
 * bases enough that share nobody, these tell faster.
 */

const fewest = 5;

/**
 * @param {readonly ReadonlySet<number>[]} sets what is seen: sets of contributions
 * @param {readonly { person: number }[]} contributions
 * @param {ReadonlySet<number>} known people whose contributions the viewer knows
 * @returns {number[] | null} fewer than five people who can be singled out, or null
 */
export function singledOut(sets, contributions, known) {
  const atoms = atomsOf(sets, contributions, known).sort((one, other) => other.people.size - one.people.size);
  const large = atoms.filter(({ people }) => people.size >= fewest).length;
  const rows = sets.map((_, row) => atoms.map(({ inSets }) => (inSets.has(row) ? 1 : 0)));
  const { basis, pivots } = reduced(rows);
  if (pivots.length !== exactRank(rows)) throw new Error('the prime is a bad one for this matrix');
  // Combinations in which no large atom is left: their first column is a small one.
  const small = basis.filter((_, row) => pivots[row] >= large);
  for (const rowsTogether of components(small)) {
    const found = inComponent(rowsTogether, atoms);
    if (found) return found;
  }
  return null;
}

/** Rows that share no column with others say nothing about these: each lot is searched on its own. */
function components(rows) {
  const lots = [];
  for (const row of rows) {
    const touching = lots.filter((lot) =>
      lot.some((other) => other.some((value, at) => value !== 0 && row[at] !== 0)),
    );
    for (const lot of touching) lots.splice(lots.indexOf(lot), 1);
    lots.push([row, ...touching.flat()]);
  }
  return lots;
}

function inComponent(rows, atoms) {
  const left = atoms.flatMap(({ people }, column) =>
    rows.some((row) => row[column] !== 0) ? [{ people, column }] : [],
  );
  const matrix = rows.map((row) => left.map(({ column }) => row[column]));
  const people = left.map((each) => each.people);
  const light = lightest(matrix, people, fewest);
  return light !== undefined ? light : new Search(people).extend(kernelColumns(matrix, left.length), []);
}

/** Contributions in exactly the same sets, with their people. */
function atomsOf(sets, contributions, known) {
  const atoms = new Map();
  contributions.forEach(({ person }, index) => {
    if (known.has(person)) return;
    const inSets = new Set(sets.flatMap((set, row) => (set.has(index) ? [row] : [])));
    if (inSets.size === 0) return;
    const key = [...inSets].join();
    if (!atoms.has(key)) atoms.set(key, { inSets, people: new Set() });
    atoms.get(key).people.add(person);
  });
  return [...atoms.values()];
}

/** Adds one person after the other, each time with all atoms that then lie within the group. */
class Search {
  /** @param {readonly ReadonlySet<number>[]} atoms the people of each column */
  constructor(atoms) {
    this.atoms = atoms;
    this.columnsWith = new Map();
    atoms.forEach((people, column) => {
      for (const person of people) this.columnsWith.set(person, [...this.touching(person), column]);
    });
  }

  /**
   * @param {readonly (Float64Array | null)[]} given columns modulo those of the group; null for those that hold somebody
   *   who was tried before
   * @param {readonly number[]} group
   */
  extend(given, group) {
    const columns = [...given];
    const people = [...this.columnsWith.keys()].filter((person) => this.isOpen(columns, group, person));
    if (group.length === fewest - 3) return this.lastTwo(columns, group, people);
    for (const person of people) {
      const found = this.add(columns, group, person, (next, larger) => this.extend(next, larger));
      if (found) return found;
      for (const column of this.touching(person)) columns[column] = null;
    }
    return null;
  }

  isOpen(columns, group, person) {
    return !group.includes(person) && this.touching(person).some((column) => columns[column] !== null);
  }

  /** Goes on with one more person, unless her columns are dependent: then the group is found. */
  add(columns, group, person, goOn) {
    const larger = [...group, person];
    let next = columns;
    for (const column of this.columnsOf(next, larger, person)) {
      if (isZero(next[column])) return larger;
      next = without(next, column);
    }
    return goOn(next, larger);
  }

  /** Two people with one column each are found where these are parallel; all others are tried. */
  lastTwo(columns, group, people) {
    const seen = new Map();
    for (const person of people) {
      const isSimple =
        this.touching(person).length === 1 &&
        this.columnsOf(columns, [...group, person], person).length === 1;
      const found = isSimple
        ? this.parallel(columns, seen, person)
        : this.tryAll(columns, group, person, people);
      if (found) return [...new Set([...group, ...found])];
    }
    return null;
  }

  parallel(columns, seen, person) {
    const column = columns[this.touching(person)[0]];
    const key = direction(column);
    if (key === null) return [person];
    const same = (seen.get(key) ?? []).find((other) => isZero(without([column, other.column], 1)[0]));
    if (same) return [same.person, person];
    seen.set(key, [...(seen.get(key) ?? []), { person, column }]);
    return null;
  }

  tryAll(columns, group, person, people) {
    return this.add(columns, group, person, (next, larger) => {
      for (const other of people) {
        if (other !== person && this.spans(next, larger, other)) return [...larger, other];
      }
      return null;
    });
  }

  /** Whether one more person's columns are dependent, modulo those of the group. */
  spans(columns, group, person) {
    let own = this.columnsOf(columns, [...group, person], person).map((column) => columns[column]);
    for (; own.length > 0; own = without(own, 0).slice(1)) if (isZero(own[0])) return true;
    return false;
  }

  /** The columns that this person brings into a group that she has joined. */
  columnsOf(columns, group, person) {
    return this.touching(person).filter(
      (column) => columns[column] !== null && isWithin(this.atoms[column], group),
    );
  }

  touching(person) {
    return this.columnsWith.get(person) ?? [];
  }
}

function isWithin(people, group) {
  if (people.size > group.length) return false;
  for (const person of people) if (!group.includes(person)) return false;
  return true;
}
