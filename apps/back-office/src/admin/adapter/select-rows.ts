import type { Row, Value } from './listing.js';

/** By which field, and which way. */
export type Order = { readonly field: string; readonly direction: 'asc' | 'desc' };

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** The rows that have every wanted text somewhere in its field, whatever the case. */
export function matchingRows(rows: readonly Row[], wanted: Readonly<Record<string, string>>): readonly Row[] {
  const texts = Object.entries(wanted).map(([field, text]) => [field, plain(text)] as const);
  return rows.filter((row) => texts.every(([field, text]) => plain(asText(row[field])).includes(text)));
}

/** The rows in order of a field; what is empty comes last, and equals keep their order. */
export function orderedRows(rows: readonly Row[], { field, direction }: Order): readonly Row[] {
  const sign = direction === 'asc' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [left, right] = [a[field] ?? null, b[field] ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * collator.compare(asText(left), asText(right));
  });
}

function asText(value: Value | undefined): string {
  return value instanceof Date ? value.toISOString() : String(value ?? '');
}

const plain = (text: string): string => text.trim().toLocaleLowerCase('nl');
