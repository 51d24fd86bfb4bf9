import type { Response, Router } from 'express';

/** Languages, the first one first, and paths under the root of each. */
export type SitePages = { readonly languages: readonly string[]; readonly paths: readonly string[] };

/** What the files are made of. */
export type Site = {
  readonly origin: string;
  readonly contact: string;
  /** The languages and the addresses of the pages that everybody may read; none before there is an edition. */
  readonly pages: () => Promise<SitePages>;
  readonly now: () => Date;
};

const halfYear = 182 * 24 * 3600 * 1000;
/** Pages about the one who is signed in; robots have nothing to look for there. */
const personal = [
  'mijn-scan',
  'lees-dit-eerst',
  'invullen/',
  'resultaten/',
  'bevestigen',
  'mijn-account',
  'afmelden',
];

/** The files that search engines and those who find a leak look for. */
export function serveSiteFiles(router: Router, site: Site): void {
  router.get('/robots.txt', (_, response) => sendText(response, robots(site)));
  router.get('/.well-known/security.txt', (_, response) => sendText(response, security(site)));
  router.get('/sitemap.xml', (_, response, next) => {
    sitemap(site).then((xml) => response.type('application/xml').send(xml), next);
  });
}

function sendText(response: Response, text: string): void {
  response.type('text/plain; charset=utf-8').send(text);
}

function robots({ origin }: Site): string {
  const closed = ['/', '/en/'].flatMap((base) => personal.map((path) => `Disallow: ${base}${path}`));
  return ['User-agent: *', 'Disallow: /api/', ...closed, `Sitemap: ${origin}/sitemap.xml`, ''].join('\n');
}

/** As RFC 9116 wants it; it expires within a year, counted from the moment it is asked for. */
function security({ origin, contact, now }: Site): string {
  const expires = new Date(now().getTime() + halfYear).toISOString();
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n');
}

/** The pages that everybody may read, in each language of the edition. */
async function sitemap({ origin, pages }: Site): Promise<string> {
  const { languages, paths } = await pages();
  const bases = languages.map((language, index) => (index === 0 ? '/' : `/${language}/`));
  const urls = bases.flatMap((base) =>
    ['stellingen', ...paths].map((path) => `<url><loc>${origin}${base}${path}</loc></url>`),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
