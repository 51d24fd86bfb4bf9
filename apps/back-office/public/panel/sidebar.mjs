import { h, Link, NavLink, useSelector, useTranslation } from './react.mjs';

const { navigation } = JSON.parse(globalThis.document.getElementById('start').textContent);

/** Our name and where one can go; on a narrow screen it stands above the page. */
export function Sidebar() {
  const { translateLabel } = useTranslation();
  const { branding, paths } = useSelector((state) => state);
  const groups = navigation.flatMap(({ title, links }, at) => [
    h('p', { key: title, className: 'group', id: `group-${at}` }, title),
    h('ul', { key: `${title} links`, 'aria-labelledby': `group-${at}` }, links.map(toLink)),
  ]);
  return h(
    'nav',
    { className: 'sidebar', 'aria-label': translateLabel('navigation') },
    h('a', { className: 'skip', href: '#content' }, translateLabel('skipToContent')),
    h(Link, { className: 'name', to: paths.rootPath }, branding.companyName),
    groups,
  );
}

/** Lists stand in this page; everything else is a page of its own. */
const toLink = ({ href, label }) =>
  h(
    'li',
    { key: href },
    href.startsWith('/admin/resources/') ? h(NavLink, { to: href }, label) : h('a', { href }, label),
  );
