import { describe, expect, it } from '@jest/globals';
import { isEmptyPage, withFrameOf, withSession } from './frame.js';

const made = '<head><title>Q</title></head><body><app-root ngcspnonce="n"></app-root></body>';
const state = {
  a: { b: { title: '</script>' }, u: '/api/v1/scans' },
  b: { b: {}, u: '/api/v1/scans/quickscan/editions/current/pages' },
  c: { b: {}, u: '/api/v1/scans/quickscan/editions/current/pages/home' },
  __nghData__: [{}],
};
const asScript = (value: unknown) =>
  `<script id="ng-state" type="application/json">${JSON.stringify(value).replaceAll('<', String.raw`\u003C`)}</script>`;
const home =
  '<head><style nonce="n">a{}</style><style ng-app-id="ng" nonce="n">h{}</style></head><body>' +
  '<app-root ng-version="1" ngh="4"><app-header ngh="0"><!----><header>Q' +
  '<li><a href="/stellingen">S</a></li><!----><li x><a class="" href="/inloggen">Inloggen</a></li>' +
  '<a _ngcontent-ng-c1 class="language" href="/en/" hreflang="en">English</a></header></app-header>' +
  '<main id="inhoud" tabindex="-1"><p>text</p></main><footer>f</footer></app-root>' +
  `${asScript(state)}</body>`;

describe('a page that is made in the browser', () => {
  it('is one with nothing in it', () => {
    expect([made, home].map(isEmptyPage)).toEqual([true, false]);
  });

  it('gets header and footer of another page with their styles and content, and no text of its own, nor the way to sign in', () => {
    const { a, b } = state;
    expect(withFrameOf(home, made)).toBe(
      '<head><title>Q</title><style ng-app-id="ng" nonce="n">h{}</style></head><body>' +
        '<app-root ngcspnonce="n"><app-header><header>Q' +
        '<li><a href="/stellingen">S</a></li>' +
        '<a _ngcontent-ng-c1 class="language" hreflang="en">English</a></header></app-header>' +
        `<main id="inhoud" tabindex="-1"></main><footer>f</footer></app-root>${asScript({ a, b })}</body>`,
    );
  });

  it('says that the browser has a session, and asks at once whose', () => {
    expect(withSession('<!doctype html><html lang="nl"><head></head><body></body></html>')).toBe(
      '<!doctype html><html data-session lang="nl"><head>' +
        '<link rel="preload" as="fetch" crossorigin href="/api/v1/me"></head><body></body></html>',
    );
  });

  it('stays as it is where the other page is empty too', () => {
    expect(withFrameOf(made, made)).toBe(made);
  });
});
