import { page } from '../http/page.js';
import { firstAdministratorTexts as texts } from './first-administrator.messages.js';

type View = { readonly title: string; readonly token: string; readonly refusal: string };

const render = page<View>(
  () => `
<h1>${texts.title}</h1>
<p>${texts.intro}</p>
{{#if refusal}}<p class="problem" id="problem" role="alert">{{refusal}}</p>{{/if}}
<form method="post" action="/admin/first-administrator">
<input type="hidden" name="token" value="{{token}}">
<label for="email">${texts.email}</label>
<input id="email" name="email" type="email" autocomplete="username" maxlength="254" required{{#if refusal}} aria-describedby="problem"{{/if}}>
<label for="password">${texts.password}</label>
<p id="hint">${texts.passwordHint}</p>
<input id="password" name="password" type="password" autocomplete="new-password" minlength="12" maxlength="128" required aria-describedby="hint{{#if refusal}} problem{{/if}}">
<button type="submit">${texts.button}</button>
</form>
`,
);

/** The page behind the operator's one-time link. */
export const firstAdministratorPage = (token: string, refusal: string): string =>
  render({ title: texts.title, token, refusal });
