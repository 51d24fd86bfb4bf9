import { perLanguage } from './in-both.js';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

const moments = perLanguage(
  (language) =>
    new Intl.DateTimeFormat(locales[language], {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'Europe/Amsterdam',
    }),
);

const days = perLanguage(
  (language) =>
    new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }),
);

const names = perLanguage((language) => new Intl.DisplayNames(language, { type: 'language' }));

/** A moment in words, in Dutch time. */
export const inWords = (at: Date): string => moments().format(at);

/** A day in words, in Dutch time. */
export const dayInWords = (at: Date): string => days().format(at);

/** The name of a language, from its code. */
export const languageName = (code: string): string => names().of(code) ?? code;
