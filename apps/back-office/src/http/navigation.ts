import type { Role } from '#domain/access';

/** A page that the navigation leads to. */
export type NavigationLink = { readonly href: string; readonly label: string };
/** Links that belong together, under a heading. */
export type NavigationGroup = { readonly title: string; readonly links: readonly NavigationLink[] };

type Group = NavigationGroup & { readonly roles: readonly Role[] };

const link = (href: string, label: string): NavigationLink => ({ href, label });
const list = (resource: string, label: string): NavigationLink => link(`/admin/resources/${resource}`, label);
const everybody: readonly Role[] = ['content-manager', 'platform-administrator'];

/** The back office from top to bottom, in Dutch; the same on every page. */
const groups: readonly Group[] = [
  {
    title: 'Teksten',
    roles: everybody,
    links: [
      list('statements', 'Stellingen'),
      list('tips', 'Tips'),
      list('sources', 'Bronnen'),
      link('/admin/links', 'Links van bronnen'),
      list('feedback', 'Terugkoppeling'),
      list('pages', 'Pagina’s'),
      list('mails', 'E-mails'),
      list('names', 'Namen'),
    ],
  },
  {
    title: 'Publiceren',
    roles: everybody,
    links: [
      link('/admin/draft', 'Concept'),
      list('editions', 'Edities'),
      link('/admin/import', 'Inlezen'),
      link('/admin/manual', 'Handleiding'),
    ],
  },
  {
    title: 'Mensen',
    roles: ['platform-administrator'],
    links: [link('/admin/tenants', 'Organisaties'), link('/admin/users', 'Deelnemers')],
  },
  {
    title: 'Toezicht',
    roles: ['platform-administrator'],
    links: [link('/admin/log', 'Logboek'), link('/admin/queue', 'Wachtrij')],
  },
];

/** What somebody with this role can go to. */
export const navigationFor = (role: Role): NavigationGroup[] =>
  groups.filter(({ roles }) => roles.includes(role)).map(({ title, links }) => ({ title, links }));
