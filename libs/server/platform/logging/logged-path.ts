const ids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
/** Addresses that hold a token in their path: since a standard has it so (RFC 8058), or as the name of a preview. */
const tokenInPath = /(\/mail-unsubscriptions\/|\/editions\/preview-)[^/]+/;

/**
 * The path of a request as a log may show it: without query or fragment, for nothing a person typed belongs in a log,
 * and without ids and tokens, which lead to her.
 */
export const loggedPath = (url = ''): string =>
  (url.split(/[?#]/, 1)[0] ?? '').replace(tokenInPath, '$1…').replaceAll(ids, ':id');
