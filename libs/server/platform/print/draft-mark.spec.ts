import { describe, expect, it } from '@jest/globals';
import { markedAsDraft } from './draft-mark.js';

const html = '<html><head><style>p { color: red }</style></head><body></head></body></html>';

describe('a document marked as a draft', () => {
  it('says so above each page, once, in its own language', () => {
    expect(markedAsDraft(html, 'nl')).toMatch(/@page \{ @top-right \{ content: "CONCEPT"/);
    expect(markedAsDraft(html, 'en').match(/content: "DRAFT"/g)).toHaveLength(1);
  });

  it('says so in Dutch where its language has no word for it', () => {
    expect(markedAsDraft(html, 'fr')).toContain('content: "CONCEPT"');
  });
});
