const everyPage = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** The content security policy of our own pages: no scripts at all. */
export const plainPagePolicy = (): string => [...everyPage, "style-src 'self'"].join('; ');

/**
 * The policy of AdminJS's page: scripts from our own files only, none inline. The nonce is for the style
 * elements that styled-components makes.
 */
export const adminPagePolicy = (styleNonce: string): string =>
  [...everyPage, "script-src 'self'", `style-src 'self' 'nonce-${styleNonce}'`, "connect-src 'self'"].join(
    '; ',
  );
