import { h, useTranslation } from './react.mjs';

/** To the page before and after, where there are several. */
export function Pages({ page, count, onGo }) {
  const { translateButton, translateLabel } = useTranslation();
  if (count <= 1) return null;
  const button = (name, to, isPossible) =>
    h(
      'button',
      { type: 'button', className: 'quiet', disabled: !isPossible, onClick: () => onGo(to) },
      translateButton(name),
    );
  return h(
    'nav',
    { className: 'pages', 'aria-label': translateLabel('listPages') },
    button('previous', page - 1, page > 1),
    h('span', null, translateLabel('page', { page, pages: count })),
    button('next', page + 1, page < count),
  );
}
