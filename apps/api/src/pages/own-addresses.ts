/** Where the portal of the language that a path is in begins: `/`, or `/en/`. */
export const baseOf = (path: string): string => (/^\/en(\/|$)/.test(path) ? '/en/' : '/');

/**
 * A page of the built portal whose scripts and styles are named from the root, so that it works at any depth without
 * a base element, which our content security policy refuses.
 */
export const withOwnAddresses = (html: string, base: string): string =>
  html.replace(/<base [^>]*>/, '').replaceAll(/(src|href)="([\w-]+\.(?:js|css|svg))"/g, `$1="${base}$2"`);

/** A page that has the browser fetch the type it is set in at once, before it knows the styles. */
export const withEarlyType = (html: string, base: string, files: readonly string[]): string => {
  const type = files.find((name) => /latin-wght-normal-\w+\.woff2$/.test(name));
  if (!type) return html;
  const link = `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}media/${type}">`;
  return html.replace('<link rel="stylesheet"', `${link}<link rel="stylesheet"`);
};
