// Our parts of the panel, by the names under which AdminJS looks for them.
const { AdminJS, React, ReactRedux, ReactRouterDOM } = globalThis;
const { useTranslation } = AdminJS;
const element = React.createElement;

/** The bar on top: a real button for the menu, who is signed in, and a form that signs out by POST. */
function TopBar({ toggleSidebar }) {
  const { translateButton, translateLabel } = useTranslation();
  const { session, paths } = ReactRedux.useSelector((state) => state);
  return element(
    'header',
    { className: 'top-bar' },
    element('button', { type: 'button', className: 'menu', onClick: toggleSidebar }, translateButton('menu')),
    element(
      'p',
      { className: 'who' },
      element('span', null, `${translateLabel('signedInAs')} `),
      element('strong', null, session.email),
      element('span', null, `, ${session.title}`),
    ),
    element(
      'form',
      { method: 'post', action: paths.logoutPath },
      element('input', { type: 'hidden', name: 'csrfToken', value: session.csrfToken }),
      element('button', { type: 'submit' }, translateButton('signOut')),
    ),
  );
}

/** The first page: what can be done here, in place of AdminJS's links to elsewhere. */
function Start() {
  const { translateMessage, translateLabel } = useTranslation();
  const resources = ReactRedux.useSelector((state) => state.resources);
  return element(
    'div',
    { className: 'start' },
    element('h1', null, translateMessage('welcome')),
    element('p', null, translateMessage('welcomeText')),
    element(
      'ul',
      null,
      resources.map(({ id, href }) =>
        element(
          'li',
          { key: id },
          element(ReactRouterDOM.Link, { to: href }, translateLabel(id)),
          element('p', null, translateMessage(`${id}Text`)),
        ),
      ),
    ),
  );
}

export const parts = { TopBar, Start };
