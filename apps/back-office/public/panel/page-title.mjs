import { h, useEffect, useRef } from './react.mjs';

const { document } = globalThis;
const siteName = document.title;

/** The heading of a page, which names the browser's tab too. It gets the focus when the page before it had it. */
export function PageTitle({ children }) {
  const heading = useRef(null);
  useEffect(() => {
    document.title = `${children} – ${siteName}`;
  }, [children]);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current.focus();
  }, []);
  return h('h1', { ref: heading, tabIndex: -1 }, children);
}
