/** Whole numbers modulo this prime multiply exactly. */
const prime = 67_108_859;

export const modulo = (value) => (value < 0 ? value + prime : value % prime);
export const times = (a, b) => (a * b) % prime;

/** By Euclid. */
export function inverse(value) {
  let [a, b, x, y] = [value, prime, 1, 0];
  while (b !== 0) {
    const quotient = Math.floor(a / b);
    [a, b, x, y] = [b, a - quotient * b, y, x - quotient * y];
  }
  return modulo(x % prime);
}

/** The reduced row echelon form, without rows of noughts, and the column in which each row begins. */
export function reduced(matrix) {
  const rows = matrix.map((row) => row.map(modulo));
  const pivots = [];
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const at = rows.findIndex((row, index) => index >= pivots.length && row[column] !== 0);
    if (at < 0) continue;
    [rows[pivots.length], rows[at]] = [rows[at], rows[pivots.length]];
    clear(rows, pivots.length, column);
    pivots.push(column);
  }
  return { basis: rows.slice(0, pivots.length), pivots };
}

function clear(rows, pivot, column) {
  const scale = inverse(rows[pivot][column]);
  rows[pivot] = rows[pivot].map((value) => times(value, scale));
  rows.forEach((row, index) => {
    const factor = row[column];
    if (index === pivot || factor === 0) return;
    rows[index] = row.map((value, at) => modulo(value - times(factor, rows[pivot][at])));
  });
}

/**
 * A basis of all x with matrix × x = 0, as one column for each coordinate of x. Each column ends in two sums of its
 * entries with fixed weights, by which parallel columns are recognised.
 */
export function kernelColumns(matrix, width) {
  const { basis, pivots } = reduced(matrix);
  const rowOf = new Map(pivots.map((column, row) => [column, row]));
  const free = Array.from({ length: width }, (_, column) => column).filter((column) => !rowOf.has(column));
  return Array.from({ length: width }, (_, column) => {
    const row = rowOf.get(column);
    const entries = free.map((other) =>
      row === undefined ? Number(other === column) : modulo(-basis[row][other]),
    );
    const weighed = (step) =>
      entries.reduce((sum, value, index) => modulo(sum + times(value, (step * (index + 3)) % 8191)), 0);
    return Float64Array.from([...entries, weighed(7919), weighed(104_729)]);
  });
}

/** All columns modulo one of them, which is not nought. */
export function without(columns, taken) {
  const pivotColumn = columns[taken];
  const row = pivotColumn.findIndex((value) => value !== 0);
  const scale = inverse(pivotColumn[row]);
  return columns.map((column) => {
    const factor = column === null ? 0 : times(column[row], scale);
    if (factor === 0) return column;
    const rest = new Float64Array(column.length);
    for (let at = 0; at < rest.length; at += 1) {
      const value = column[at] - ((factor * pivotColumn[at]) % prime);
      rest[at] = value < 0 ? value + prime : value;
    }
    return rest;
  });
}

export const isZero = (column) =>
  column.at(-1) === 0 && column.at(-2) === 0 && column.every((value) => value === 0);

/** The same number for all multiples of a column, and for few others; null for noughts. */
export function direction(column) {
  const [one, other] = column.slice(-2);
  if (other !== 0) return times(one, inverse(other));
  return isZero(column) ? null : -1;
}

/** The rank without any modulus (Bareiss), which shows that the prime did not lower it. */
export function exactRank(matrix) {
  const rows = matrix.map((row) => row.map(BigInt));
  let rank = 0;
  let previous = 1n;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const at = rows.findIndex((row, index) => index >= rank && row[column] !== 0n);
    if (at < 0) continue;
    [rows[rank], rows[at]] = [rows[at], rows[rank]];
    const pivot = rows[rank];
    for (let index = rank + 1; index < rows.length; index += 1) {
      const factor = rows[index][column];
      rows[index] = rows[index].map((value, i) => (pivot[column] * value - factor * pivot[i]) / previous);
    }
    previous = pivot[column];
    rank += 1;
  }
  return rank;
}
