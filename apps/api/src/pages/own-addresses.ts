/** Where the portal of the language that a path is in begins: `/`, or `/en/`. */
export const baseOf = (path: string): string => (/^\/en(\/|$)/.test(path) ? '/en/' : '/');

/**
 * A page of the built portal whose scripts and styles are named from the root, so that it works at any depth without
 * a base element, which our content security policy refuses. What is to be read comes first; the scripts may wait.
 */
export const withOwnAddresses = (html: string, base: string): string =>
  html
    .replace(/<base [^>]*>/, '')
    .replaceAll(/(src|href)="([\w-]+\.(?:js|css|svg))"/g, `$1="${base}$2"`)
    .replaceAll(/<(?=script src|link rel="modulepreload")(\w+)/g, '<$1 fetchpriority="low"');

/** The address of the styles that a page asks for. */
export const stylesOf = (html: string): string | undefined =>
  /<link rel="stylesheet" href="([^"]+)">/.exec(html)?.[1];

/** A page with its styles inside, so that it is shown as soon as it has come, and the type it is set in fetched at once. */
export const withStyles = (html: string, base: string, css: string): string => {
  const own = css.replaceAll(/url\("?(?:\.\/)?media\/([^)"]+)"?\)/g, `url(${base}media/$1)`);
  const type = /media\/[\w-]+-latin-wght-normal-\w+\.woff2/.exec(own)?.[0];
  const early = type
    ? `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${type}">`
    : '';
  return html.replace(
    /<link rel="stylesheet"[^>]*>/,
    () => `${early}<style nonce="__CSP_NONCE__">${own}</style>`,
  );
};
