/**
 * The path to go back to after signing in. Only a path on this site is trusted: an address with a
 * host of its own (`//elsewhere`, `/\elsewhere`, `https:…`) would let a link lead people astray.
 */
export function safeReturnUrl(candidate: string | undefined, otherwise: string): string {
  return candidate && /^\/(?![/\\])/.test(candidate) ? candidate : otherwise;
}
