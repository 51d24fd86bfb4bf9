import { describe, expect, it } from '@jest/globals';
import { addressIn, baseOf } from './addresses';

describe('the addresses of a page', () => {
  it('begin at the root in Dutch, and under its code in English', () => {
    expect([baseOf('nl'), baseOf('en')]).toEqual(['/', '/en/']);
    expect(addressIn('nl', '/waarom?a=1')).toBe('/waarom?a=1');
    expect(addressIn('en', '/waarom?a=1')).toBe('/en/waarom?a=1');
    expect(addressIn('en', '/')).toBe('/en/');
  });
});
