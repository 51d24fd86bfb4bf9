import { harmless } from './harmless.js';
import type { Cell, Sheet } from './sheet.js';

/** Tells spreadsheets that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * A table as CSV (RFC 4180), with semicolons: what spreadsheets expect where the comma is in numbers. No text in it is
 * taken for a formula.
 */
export function csvOf({ columns, rows }: Sheet): string {
  const lines = [columns.map(({ heading }) => heading), ...rows];
  return byteOrderMark + lines.map((line) => `${line.map(written).join(';')}\r\n`).join('');
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = harmless(cell);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
