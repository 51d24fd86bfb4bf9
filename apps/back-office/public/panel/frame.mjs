import { h } from './react.mjs';

/** The main part of a page, around whatever AdminJS shows there. */
export function Frame({ OriginalComponent, ...given }) {
  return h('main', { id: 'content', tabIndex: -1 }, h(OriginalComponent, given));
}
