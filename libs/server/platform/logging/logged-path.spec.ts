import { expect, it } from '@jest/globals';
import { loggedPath } from './logged-path.js';

it('a logged path holds nothing that a person typed, no token and no id', () => {
  expect(loggedPath('/api/v1/tenants?query=Enschede')).toBe('/api/v1/tenants');
  expect(loggedPath('/api/v1/mail-unsubscriptions/0198.abc?x=1')).toBe('/api/v1/mail-unsubscriptions/…');
  expect(loggedPath('/api/v1/attempts/0198C0DE-0000-7000-8000-000000000001/result')).toBe(
    '/api/v1/attempts/:id/result',
  );
  expect(loggedPath(undefined)).toBe('');
});
