import { expect, it } from '@jest/globals';
import { loggedPath } from './logged-path.js';

it('a logged path holds nothing that a person typed, and no token', () => {
  expect(loggedPath('/api/v1/tenants?query=Enschede')).toBe('/api/v1/tenants');
  expect(loggedPath('/api/v1/mail-unsubscriptions/0198.abc?x=1')).toBe('/api/v1/mail-unsubscriptions/…');
  expect(loggedPath(undefined)).toBe('');
});
