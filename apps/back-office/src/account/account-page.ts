import { officePage, type PageValues } from '../http/office-page.js';
import { accountTexts as texts } from './account.messages.js';

export type AccountPage = PageValues & {
  readonly email: string;
  readonly role: string;
  readonly left: string;
  /** New recovery codes, shown once; empty otherwise. */
  readonly codes: readonly string[];
  readonly problem: string;
};

const csrf = '<input type="hidden" name="csrfToken" value="{{csrfToken}}">';

/** One's own account: recovery codes, and another app. */
export const accountPage = officePage<AccountPage>(
  () => `
<h1>{{title}}</h1>
{{#if problem}}<p class="problem" role="alert" id="problem">{{problem}}</p>{{/if}}
<dl class="record"><dt>${texts.email}</dt><dd class="as-written">{{email}}</dd><dt>${texts.role}</dt><dd>{{role}}</dd></dl>
<h2 id="codes">${texts.codes}</h2>
{{#if codes}}<p class="done" role="status">${texts.codesNow}</p>
<ul class="codes" aria-labelledby="codes">{{#each codes}}<li><code>{{this}}</code></li>{{/each}}</ul>
{{else}}<p>{{left}} ${texts.codesIntro}</p>
<form method="post" action="/admin/account/recovery-codes" class="card plain">${csrf}
<label for="code">${texts.code}</label><input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="10" required>
<p class="buttons"><button type="submit" class="quiet">${texts.renew}</button></p></form>{{/if}}
<h2 id="app">${texts.app}</h2>
<p>${texts.appIntro}</p>
<form method="post" action="/admin/account/app" class="card plain">${csrf}
<label for="password">${texts.password}</label><input id="password" name="password" type="password" autocomplete="current-password" maxlength="128" required>
<p class="buttons"><button type="submit" class="quiet">${texts.replace}</button></p></form>
`,
);
