const empty = /<app-root([^>]*)><\/app-root>/;
/** What the header and the footer ask of the API. */
const asked = /^\/api\/v1\/scans(\/[^/]+\/editions\/current\/pages)?$/;

/** Whether the browser makes this page: nothing of it is there yet. */
export const isEmptyPage = (html: string): boolean => empty.test(html);

/**
 * An empty page with the header and the footer of another page, which are the same for everybody: they are seen as soon
 * as it has come, and the program puts its own in their place, from the same content. Where the other page has none,
 * the empty page itself.
 */
export function withFrameOf(other: string, html: string): string {
  const frame = /<app-root[^>]*>(.*)<\/app-root>/s.exec(other)?.[1];
  if (!frame) return html;
  const styles = (other.match(/<style[^>]* ng-app-id=.*?<\/style>/gs) ?? []).join('');
  return html
    .replace('</head>', () => `${styles}</head>`)
    .replace('</body>', () => `${contentIn(other)}</body>`)
    .replace(empty, (_, attributes: string) => `<app-root${attributes}>${shown(frame)}</app-root>`);
}

/**
 * A page for a browser that has a session, whether or not that still holds: its header keeps room for what then comes,
 * and who is signed in is asked at once, together with the program that wants to know.
 */
export const withSession = (html: string): string =>
  html
    .replace(/<html\b/, '<html data-session')
    .replace('</head>', '<link rel="preload" as="fetch" crossorigin href="/api/v1/me"></head>');

/** Header and footer, without what the program would take for a page that it is to go on with. */
function shown(frame: string): string {
  return (
    frame
      .replace(/(<main\b[^>]*>).*<\/main>/s, '$1</main>')
      // Where the other language is depends on the page, which the program knows.
      .replace(/<a\b[^>]*class="language"[^>]*>/, (link) => link.replace(/ href="[^"]*"/, ''))
      // Whether somebody is signed in is not known yet.
      .replace(/<li\b[^>]*><a\b[^>]* href="[^"]*\/inloggen"[^>]*>[^<]*<\/a><\/li>/, '')
      .replaceAll(/ ngh="[^"]*"| jsaction="[^"]*"|<!--.*?-->/gs, '')
  );
}

/** The content that came along in the other page, as far as the header and the footer need it. */
function contentIn(other: string): string {
  const [, tag, state] = /(<script id="ng-state"[^>]*>)(.*?)<\/script>/s.exec(other) ?? [];
  if (!tag || !state) return '';
  const content = Object.entries(JSON.parse(state) as Record<string, { readonly u?: string }>);
  const own = Object.fromEntries(content.filter(([, { u }]) => u && asked.test(u)));
  return `${tag}${JSON.stringify(own).replaceAll('<', String.raw`\u003C`)}</script>`;
}
