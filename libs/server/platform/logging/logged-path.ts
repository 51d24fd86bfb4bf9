/** Addresses that hold a token in their path, since a standard has it so (RFC 8058). */
const tokenInPath = /(\/mail-unsubscriptions\/)[^/]+/;

/**
 * The path of a request as a log may show it: without query or fragment, for nothing a person typed belongs in a log,
 * and without tokens.
 */
export const loggedPath = (url = ''): string => (url.split(/[?#]/, 1)[0] ?? '').replace(tokenInPath, '$1…');
