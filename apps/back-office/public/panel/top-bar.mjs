import { h, useLocation, useSelector, useTranslation } from './react.mjs';

/** Who is signed in, with forms that change the language and sign out by POST. */
export function TopBar() {
  const { translateButton, translateLabel } = useTranslation();
  const { session, paths } = useSelector((state) => state);
  const { pathname, search } = useLocation();
  const other = translateLabel('otherLanguage');
  return h(
    'header',
    { className: 'top-bar', role: 'banner' },
    h(
      'p',
      null,
      h('span', { className: 'wide' }, `${translateLabel('signedInAs')} `),
      h('a', { href: '/admin/account' }, h('strong', null, session.email)),
      h('span', { className: 'wide' }, `, ${session.title}`),
    ),
    h(
      'form',
      { method: 'post', action: '/admin/language' },
      hidden('csrfToken', session.csrfToken),
      hidden('from', `${pathname}${search}`),
      h(
        'button',
        { type: 'submit', className: 'quiet', name: 'language', value: other, lang: other },
        translateButton('switchLanguage'),
      ),
    ),
    h(
      'form',
      { method: 'post', action: paths.logoutPath },
      hidden('csrfToken', session.csrfToken),
      h('button', { type: 'submit', className: 'quiet' }, translateButton('signOut')),
    ),
  );
}

const hidden = (name, value) => h('input', { type: 'hidden', name, value });
