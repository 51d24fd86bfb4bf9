import { h, useSelector, useTranslation } from './react.mjs';

/** Who is signed in, and a form that signs out by POST. */
export function TopBar() {
  const { translateButton, translateLabel } = useTranslation();
  const { session, paths } = useSelector((state) => state);
  return h(
    'header',
    { className: 'top-bar', role: 'banner' },
    h(
      'p',
      null,
      h('span', { className: 'wide' }, `${translateLabel('signedInAs')} `),
      h('strong', null, session.email),
      h('span', { className: 'wide' }, `, ${session.title}`),
    ),
    h(
      'form',
      { method: 'post', action: paths.logoutPath },
      h('input', { type: 'hidden', name: 'csrfToken', value: session.csrfToken }),
      h('button', { type: 'submit', className: 'quiet' }, translateButton('signOut')),
    ),
  );
}
