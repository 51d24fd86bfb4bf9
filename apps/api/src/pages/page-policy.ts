/** The content security policy of the portal's pages: our own scripts only, nothing from elsewhere. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types angular quickscan-worker',
  ].join('; ');
}

/** The policy of the service worker, which fetches pages and files of ours and nothing else. */
export const workerPolicy = "default-src 'none'; connect-src 'self'";
