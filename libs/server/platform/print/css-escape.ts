/** Text for inside a CSS string: whatever is not a plain letter or digit is written as its code point. */
export const cssEscape = (text: string): string =>
  text.replaceAll(/[^A-Za-z0-9]/gu, (character) => `\\${codePoint(character)} `);

/** NUL has no escape in CSS: it becomes the replacement character, which is how CSS itself reads it. */
const codePoint = (character: string): string => (character.codePointAt(0) || 0xfffd).toString(16);
