const longest = 40;

/**
 * A code for an item out of its words, as no other has it: `ask-first`, and `ask-first-2` where that is there already.
 * At most 40 characters: lower case letters, digits and hyphens, a letter first; pure.
 */
export function itemCode(words: string, otherwise: string, taken: ReadonlySet<string>): string {
  const plain = cutAtHyphen(hyphened(words), longest - 4);
  const code = /^[a-z][a-z0-9-]{2,}$/.test(plain) ? plain : otherwise;
  const free = [code, ...Array.from({ length: taken.size + 1 }, (_, at) => `${code}-${at + 2}`)];
  return free.find((each) => !taken.has(each)) ?? code;
}

/** Letters lose their accents; whatever is no letter or digit parts words. */
const hyphened = (words: string): string =>
  words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Whole words, as far as they fit. */
const cutAtHyphen = (code: string, most: number): string =>
  code.length <= most
    ? code
    : code
        .slice(0, most + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, most);
