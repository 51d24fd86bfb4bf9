import { inBoth } from './in-both.js';

/** The other language, named in itself. */
export const languageTexts = inBoth(
  { code: 'nl', other: 'en', switch: 'English', label: 'Taal' },
  { code: 'en', other: 'nl', switch: 'Nederlands', label: 'Language' },
);
