import { PageTitle } from './page-title.mjs';
import { h, Link, useSelector, useTranslation } from './react.mjs';

/** Where one is, and the name of the list or of the record in it. */
export function Heading({ resource, record }) {
  const { translateLabel, translateMessage } = useTranslation();
  const { rootPath } = useSelector((state) => state.paths);
  const list = translateLabel(resource.id);
  return h(
    'div',
    { className: 'heading' },
    h(
      'nav',
      { 'aria-label': translateLabel('trail') },
      h(Link, { to: rootPath }, translateLabel('dashboard')),
      record && h(Link, { to: resource.href }, list),
    ),
    h(
      PageTitle,
      null,
      record ? translateMessage('recordTitle', resource.id, { replace: record.params }) : list,
    ),
  );
}
