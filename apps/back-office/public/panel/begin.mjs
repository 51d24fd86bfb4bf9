// Runs before AdminJS: hands it the data that our page carries, and looks after the end of the session.
const { document, location, XMLHttpRequest } = globalThis;
const { state, theme, styleNonce } = JSON.parse(document.getElementById('start').textContent);

Object.assign(globalThis, {
  REDUX_STATE: state,
  THEME: theme,
  THEME_COMPONENTS: {},
  AdminJS: { Components: {} },
  // The name by which styled-components finds the nonce of its style elements.
  __webpack_nonce__: styleNonce,
});

const { send } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.send = function sendAndWatch(...body) {
  this.addEventListener('load', () => {
    if (this.status === 401) location.assign(state.paths.loginPath);
  });
  return send.apply(this, body);
};
