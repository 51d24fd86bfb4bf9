/** The words between braces that a text leaves to be filled in. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(wellFormed)].map(([, name = '']) => name);

/**
 * What of a text cannot be filled in: a placeholder that is not known, or braces that are none; undefined when all can.
 * Braces that never close would stop the mail that they stand in.
 */
export function strangePlaceholder(text: string, known: readonly string[]): string | undefined {
  const strange = placeholdersIn(text).find((name) => !known.includes(name));
  if (strange !== undefined) return strange;
  const [braces] = /\{\{[^}]{0,40}/.exec(text.replaceAll(wellFormed, '')) ?? [];
  return braces?.replace('{{', '').trim();
}

const wellFormed = /(?<![{\\])\{\{\s*(\w+)\s*\}\}(?!\})/g;
