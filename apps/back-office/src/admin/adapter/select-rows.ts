import type { Row, Value } from './listing.js';

/** By which field, and which way. */
export type Order = { readonly field: string; readonly direction: 'asc' | 'desc' };

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** The rows that have this text in one of the fields, whatever the case. */
export function matchingRows(rows: readonly Row[], fields: readonly string[], text: string): readonly Row[] {
  const wanted = plain(text);
  return rows.filter((row) => fields.some((field) => plain(asText(row[field])).includes(wanted)));
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
