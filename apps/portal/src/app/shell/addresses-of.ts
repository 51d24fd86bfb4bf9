import type { CanMatchFn } from '@angular/router';

/** How the addresses of each domain begin: the router loads a domain for these only, and none to find out that it is another one's. */
export const addresses = {
  'public-site': ['stellingen', 'voorvertoning'],
  account: [
    'aanmelden',
    'afmelden',
    'bevestigen',
    'inloggen',
    'mijn-account',
    'mijn-organisatie',
    'nieuw-adres',
    'nieuw-wachtwoord',
    'passkey-maken',
    'uitnodiging',
    'wachtwoord-vergeten',
  ],
  scan: ['invullen', 'lees-dit-eerst', 'mijn-scan'],
  teams: ['meedoen', 'teams'],
  results: ['mijn-plan', 'mijn-verloop', 'resultaten'],
} as const satisfies Record<string, readonly string[]>;

/** Whether an address begins as those of this domain do. */
export function addressesOf(domain: keyof typeof addresses): CanMatchFn {
  const own: readonly string[] = addresses[domain];
  return (_route, [first]) => first !== undefined && own.includes(first.path);
}
