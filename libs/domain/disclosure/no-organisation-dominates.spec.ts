import { describe, expect, it } from '@jest/globals';
import { noOrganisationDominates } from './no-organisation-dominates.js';

describe('noOrganisationDominates', () => {
  it('lets half pass, and no more', () => {
    expect(noOrganisationDominates('province', [10, 5, 5])).toBe(true);
    expect(noOrganisationDominates('province', [11, 5, 5])).toBe(false);
  });

  it('does not hold an organisation or a round to be from several', () => {
    expect(noOrganisationDominates('tenant', [12])).toBe(true);
    expect(noOrganisationDominates('round', [12])).toBe(true);
  });
});
