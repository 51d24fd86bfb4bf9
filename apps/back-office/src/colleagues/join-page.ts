import { page } from '../http/page.js';
import { colleagueTexts as texts } from './colleagues.messages.js';

type View = { readonly title: string; readonly token: string; readonly refusal: string };

const render = page<View>(
  () => `
<h1>${texts.joinTitle}</h1>
<p>${texts.joinIntro}</p>
{{#if refusal}}<p class="problem" id="problem" role="alert">{{refusal}}</p>{{/if}}
<form method="post" action="/admin/join">
<input type="hidden" name="token" value="{{token}}">
<label for="password">${texts.password}</label>
<p id="hint">${texts.passwordHint}</p>
<input id="password" name="password" type="password" autocomplete="new-password" minlength="12" maxlength="128" required aria-describedby="hint{{#if refusal}} problem{{/if}}">
<button type="submit">${texts.join}</button>
</form>
`,
);

/** The page behind the link of an invitation. */
export const joinPage = (token: string, refusal: string): string =>
  render({ title: texts.joinTitle, token, refusal });
