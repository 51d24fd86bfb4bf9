import type { Role } from '#domain/access';
import { navigationTexts } from './navigation.messages.js';

/** A page that the navigation leads to. */
export type NavigationLink = { readonly href: string; readonly label: string };
/** Links that belong together, under a heading. */
export type NavigationGroup = { readonly title: string; readonly links: readonly NavigationLink[] };

type Label = keyof typeof navigationTexts;
type Group = {
  readonly title: Label;
  readonly roles: readonly Role[];
  readonly links: readonly { readonly href: string; readonly label: Label }[];
};

const link = (href: string, label: Label) => ({ href, label });
const list = (resource: Label) => link(`/admin/resources/${resource}`, resource);
const everybody: readonly Role[] = ['content-manager', 'platform-administrator'];

/** The back office from top to bottom; the same on every page. */
const groups: readonly Group[] = [
  {
    title: 'texts',
    roles: everybody,
    links: [
      list('statements'),
      list('tips'),
      list('sources'),
      link('/admin/links', 'links'),
      list('feedback'),
      list('pages'),
      list('mails'),
      list('names'),
    ],
  },
  {
    title: 'publishing',
    roles: everybody,
    links: [
      link('/admin/draft', 'draft'),
      list('editions'),
      link('/admin/import', 'import'),
      link('/admin/manual', 'manual'),
    ],
  },
  { title: 'figures', roles: everybody, links: [link('/admin/figures', 'national')] },
  {
    title: 'people',
    roles: ['platform-administrator'],
    links: [
      link('/admin/tenants', 'tenants'),
      link('/admin/users', 'users'),
      link('/admin/colleagues', 'colleagues'),
    ],
  },
  {
    title: 'oversight',
    roles: ['platform-administrator'],
    links: [link('/admin/log', 'log'), link('/admin/queue', 'queue')],
  },
];

/** What somebody with this role can go to. */
export const navigationFor = (role: Role): NavigationGroup[] =>
  groups
    .filter(({ roles }) => roles.includes(role))
    .map(({ title, links }) => ({
      title: navigationTexts[title],
      links: links.map(({ href, label }) => ({ href, label: navigationTexts[label] })),
    }));
