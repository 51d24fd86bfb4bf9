import { PageTitle } from './page-title.mjs';
import { h, Link, useSelector, useTranslation } from './react.mjs';

/** The first page: what can be done here. */
export function Start() {
  const { translateLabel, translateMessage } = useTranslation();
  const resources = useSelector((state) => state.resources);
  const entries = resources.map(({ id, href }) =>
    h(
      'li',
      { key: id },
      h(Link, { to: href }, translateLabel(id)),
      h('p', null, translateMessage('summary', id)),
    ),
  );
  return h(
    'main',
    { id: 'content', tabIndex: -1 },
    h(PageTitle, null, translateMessage('welcome')),
    h('p', null, translateMessage('welcomeText')),
    h('ul', { className: 'entries' }, entries),
  );
}
