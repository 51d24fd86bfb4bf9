/** Languages whose portal is not at the root but under their code (ADR 8). */
const prefixed = new Set(['en']);

/**
 * Where a page of the portal is for a reader of `language`.
 * @param origin e.g. `https://quickscan.example`
 * @param path the page's path within the portal, e.g. `/inloggen`, with its fragment if it has one
 */
export const portalAddress = (origin: string, language: string, path: string): string =>
  `${origin}${prefixed.has(language) ? `/${language}` : ''}${path}`;
