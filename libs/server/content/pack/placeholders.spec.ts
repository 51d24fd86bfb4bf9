import { describe, expect, it } from '@jest/globals';
import { strangePlaceholder } from './placeholders.js';

describe('what of a text cannot be filled in', () => {
  it.each([
    ['Beste {{name}}, {{ link }}', undefined],
    ['Geen enkele', undefined],
    ['{{secret}}', 'secret'],
    ['{{#with this}}x{{/with}}', '#with this'],
    ['{{{name}}}', '{name'],
    ['\\{{name}}', 'name'],
    ['{{name', 'name'],
    ['Na {{name}} komt {{', ''],
    ['{{> partial}}', '> partial'],
    ['{{name.constructor}}', 'name.constructor'],
  ])('of "%s" is %s', (text, strange) => {
    expect(strangePlaceholder(text, ['name', 'link'])).toBe(strange);
  });
});
