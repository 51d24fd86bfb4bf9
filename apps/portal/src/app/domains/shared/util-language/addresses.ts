/** The languages that the portal is built in; the first one is at the root. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** Where the portal of a language begins: `/`, `/en/`. */
export const baseOf = (language: string): string => (language === languages[0] ? '/' : `/${language}/`);

/** The address of a page in a language, by its path within the portal (`/waarom`). */
export const addressIn = (language: string, path: string): string =>
  `${baseOf(language)}${path.replace(/^\//, '')}`;
