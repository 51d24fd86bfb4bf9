import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The subsets of the shipped font that a report may need, with the characters that each holds. */
const subsets = [
  {
    name: 'latin-ext',
    range:
      'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
  },
  {
    name: 'latin',
    range:
      'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  },
] as const;
const weights = [400, 600];

/**
 * Source Sans 3 as `@font-face` rules that hold the font itself: a report can fetch nothing. Not the variable
 * font: Chromium writes that one into a PDF as drawings (Type 3), which is larger, slower and less sharp.
 */
export const fontFaces = (): string =>
  weights.flatMap((weight) => subsets.map((subset) => fontFace(subset, weight))).join('\n');

function fontFace({ name, range }: (typeof subsets)[number], weight: number): string {
  return `@font-face {
  font-family: 'Source Sans 3';
  font-weight: ${weight};
  src: url(data:font/woff2;base64,${fontFile(name, weight)}) format('woff2');
  unicode-range: ${range};
}`;
}

function fontFile(subset: string, weight: number): string {
  const { resolve } = createRequire(import.meta.url);
  const path = resolve(`@fontsource/source-sans-3/files/source-sans-3-${subset}-${weight}-normal.woff2`);
  return readFileSync(path).toString('base64');
}
