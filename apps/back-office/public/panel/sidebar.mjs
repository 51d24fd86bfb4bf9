import { h, Link, NavLink, useSelector, useTranslation } from './react.mjs';

/** Our name and the lists; on a narrow screen it stands above the page. */
export function Sidebar() {
  const { translateLabel } = useTranslation();
  const { branding, paths, resources } = useSelector((state) => state);
  const links = resources.map(({ id, href }) =>
    h('li', { key: id }, h(NavLink, { to: href }, translateLabel(id))),
  );
  return h(
    'nav',
    { className: 'sidebar', 'aria-label': translateLabel('navigation') },
    h('a', { className: 'skip', href: '#content' }, translateLabel('skipToContent')),
    h(Link, { className: 'name', to: paths.rootPath }, branding.companyName),
    h('ul', null, links),
  );
}
