/** Where the portal of the language that a path is in begins: `/`, or `/en/`. */
export const baseOf = (path: string): string => (/^\/en(\/|$)/.test(path) ? '/en/' : '/');

/**
 * A page of the built portal whose scripts and styles are named from the root, so that it works at any depth without
 * a base element, which our content security policy refuses.
 */
export const withOwnAddresses = (html: string, base: string): string =>
  html.replace(/<base [^>]*>/, '').replaceAll(/(src|href)="([\w-]+\.(?:js|css|svg))"/g, `$1="${base}$2"`);
