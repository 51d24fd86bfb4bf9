import type { ItemField } from '#server/content';
import { optionLabel } from './texts.messages.js';

type Place = { readonly statement: number; readonly levels: readonly string[] };

/** What is chosen in a field by the names of the choices, one to a line; everything else as it is written. */
export function valueInWords({ kind, optionNames = {} }: ItemField, value: string): string {
  const codes = value.split(/\s+/).filter(Boolean);
  if (kind === 'places')
    return codes
      .map((code) => `${optionNames[code] ?? ''}: ${optionLabel(code.split('.')[1] ?? '')}`)
      .join('\n');
  if (kind === 'codes' || kind === 'choice')
    return codes.map((code) => optionLabel(optionNames[code] ?? code)).join('\n');
  return value;
}

/** Likewise, of a value as changes keep it: lists are JSON there. */
export function keptInWords(field: ItemField, kept: string | null): string | null {
  if (kept === null) return null;
  const list = listIn(kept);
  return list ? listInWords(field, list) : valueInWords(field, kept);
}

function listInWords(field: ItemField, list: readonly unknown[]): string {
  if (field.kind === 'paragraphs') return list.join('\n\n');
  if (field.kind !== 'places') return valueInWords(field, list.join(' '));
  const places = list as readonly Place[];
  const codes = places.flatMap(({ statement, levels }) => levels.map((level) => `${statement}.${level}`));
  return valueInWords(field, codes.join(' '));
}

/** Undefined for a text, also for one that begins with a bracket. */
function listIn(json: string): readonly unknown[] | undefined {
  try {
    const read: unknown = JSON.parse(json);
    return Array.isArray(read) ? read : undefined;
  } catch {
    return undefined;
  }
}
