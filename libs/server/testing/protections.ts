/** The parts of a content security policy that TRUST.md asks of every answer, whatever it is. */
const directives = [
  "default-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
];
const others: Readonly<Record<string, RegExp>> = {
  'strict-transport-security': /^max-age=63072000; includeSubDomains$/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'x-frame-options': /^deny$/i,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
};

/** What an answer lacks of the header rule of TRUST.md; nothing when it is as it should be. */
export function missingProtections(headers: Headers): string[] {
  const policy = headers.get('content-security-policy') ?? '';
  const parts = policy.split(/;\s*/);
  const scripts = parts.find((part) => part.startsWith('script-src')) ?? '';
  return [
    ...directives.filter((directive) => !parts.includes(directive)),
    ...Object.keys(others).filter((name) => !others[name]!.test(headers.get(name) ?? '')),
    ...(/unsafe-|\*|https?:|data:/.test(scripts) ? [`allows scripts: ${scripts}`] : []),
    ...(/unsafe-|\*|https?:/.test(policy) ? [`allows too much: ${policy}`] : []),
    ...(headers.has('x-powered-by') ? ['x-powered-by'] : []),
  ];
}

/** What a page would fetch or send elsewhere by itself; links that a reader follows are left out. */
export function foreignRequests(html: string, own: readonly string[]): string[] {
  const loaded = /<(?!a\b)[a-z-]+\b[^>]*?\s(?:src|srcset|href|action|data|poster)="(?<address>[^"]*)"/g;
  const addresses = [...html.matchAll(loaded)].map(({ groups }) => groups?.['address'] ?? '');
  const styled = [...html.matchAll(/(?:url\(|@import\s+)['"]?(?<address>[^'")\s]+)/g)];
  return [...addresses, ...styled.map(({ groups }) => groups?.['address'] ?? '')].filter(
    (address) => /^(?:[a-z]+:)?\/\//i.test(address) && !own.some((origin) => address.startsWith(origin)),
  );
}
