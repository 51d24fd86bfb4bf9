import { page } from '../http/page.js';
import { signInTexts } from './sign-in.messages.js';

type View = { readonly title: string; readonly failed: boolean };

const render = page<View>(
  () => `
<h1>${signInTexts.title}</h1>
<p>${signInTexts.intro}</p>
{{#if failed}}<p class="problem" id="problem" role="alert">${signInTexts.failed}</p>{{/if}}
<form method="post" action="/admin/sign-in">
<label for="email">${signInTexts.email}</label>
<input id="email" name="email" type="email" autocomplete="username" maxlength="254" required{{#if failed}} aria-describedby="problem"{{/if}}>
<label for="password">${signInTexts.password}</label>
<input id="password" name="password" type="password" autocomplete="current-password" maxlength="128" required{{#if failed}} aria-describedby="problem"{{/if}}>
<button type="submit">${signInTexts.button}</button>
</form>
`,
);

/** The sign-in page; after a wrong try it says so, and never which part was wrong. */
export const signInPage = (failed: boolean): string =>
  render({ title: failed ? signInTexts.failedTitle : signInTexts.title, failed });
