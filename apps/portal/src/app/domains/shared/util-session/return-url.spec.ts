import { safeReturnUrl } from './return-url';

describe('safeReturnUrl', () => {
  it.each(['/mijn-scan', '/', '/invullen/1/stelling/2?a=b'])('goes back to %s on this site', (path) => {
    expect(safeReturnUrl(path, '/elsewhere')).toBe(path);
  });

  it.each([
    undefined,
    '',
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
  ])('does not follow %s', (path) => {
    expect(safeReturnUrl(path, '/mijn-scan')).toBe('/mijn-scan');
  });
});
