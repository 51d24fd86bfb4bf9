import { describe, expect, it } from '@jest/globals';
import { type Route, UrlSegment } from '@angular/router';
import { routes as account } from '../domains/account/account.routes';
import { routes as publicSite } from '../domains/public-site/public-site.routes';
import { routes as results } from '../domains/results/results.routes';
import { routes as scan } from '../domains/scan/scan.routes';
import { routes as teams } from '../domains/teams/teams.routes';
import { addresses, addressesOf } from './addresses-of';

const domains = { 'public-site': publicSite, account, scan, teams, results };

describe('the addresses of a domain', () => {
  it.each(Object.keys(domains) as (keyof typeof domains)[])('%s has these and no others', (domain) => {
    const own = new Set(domains[domain].flatMap(beginnings));
    expect([...addresses[domain]]).toEqual([...own].sort());
  });

  it('are asked of a domain by their first part', () => {
    const matches = (path: string) =>
      addressesOf('scan')(
        {},
        path.split('/').map((part) => new UrlSegment(part, {})),
        {} as never,
      );
    expect(['invullen/1/stelling/2', 'mijn-scan', 'waarom', 'resultaten/1'].map(matches)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(addressesOf('scan')({}, [], {} as never)).toBe(false);
  });
});

/** The first part of every address under a route. */
function beginnings({ path, children }: Route): string[] {
  return path ? [path.split('/')[0] ?? ''] : (children ?? []).flatMap(beginnings);
}
