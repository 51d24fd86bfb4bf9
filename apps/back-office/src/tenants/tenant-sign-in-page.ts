import { frameTexts } from '../http/frame.messages.js';
import { officePage, type PageValues } from '../http/office-page.js';
import { signInTexts as texts } from './tenant-sign-in.messages.js';
import { tenantTexts } from './tenants.messages.js';

/** A field of the form. */
export type SignInField = 'issuer' | 'clientId' | 'clientSecret';

export type TenantSignInPage = PageValues & {
  readonly id: string;
  readonly tenantName: string;
  readonly redirectAddress: string;
  /** What is wrong, and with which field; empty when nothing is. */
  readonly problem: string;
  readonly wrong: Readonly<Record<SignInField, boolean>>;
  /** What was typed, or is kept. The secret never. */
  readonly issuer: string;
  readonly clientId: string;
  readonly enabled: boolean;
  readonly isKept: boolean;
  readonly isLost: boolean;
  /** Whether a secret must be filled in: none is kept, it cannot be opened, or another was typed before. */
  readonly isSecretNeeded: boolean;
  /** Whether it was typed before, and has to be once more. */
  readonly isTypedAgain: boolean;
  readonly canSeal: boolean;
  /** Whether there is anything to save: a secret is kept, or can be. */
  readonly canSave: boolean;
};

const csrf = '<input type="hidden" name="csrfToken" value="{{@root.csrfToken}}">';

/** What a field says of itself to who cannot see it. */
const described = (field: SignInField, hint: string): string =>
  ` aria-describedby="${hint}{{#if wrong.${field}}} problem{{/if}}"{{#if wrong.${field}}} aria-invalid="true"{{/if}}`;

const hint = (id: string, text: string): string => `<p class="quiet" id="${id}">${text}</p>`;

const secretField =
  (): string => `{{#if canSeal}}<label for="clientSecret">${texts.secret}</label>${hint('hint-secret', `{{#if isTypedAgain}}${texts.secretAgain}{{else}}{{#unless isSecretNeeded}}${texts.secretKept} {{/unless}}${texts.secretHint}{{/if}}`)}
<input id="clientSecret" name="clientSecret" type="password" maxlength="500" autocomplete="new-password"{{#if isSecretNeeded}} required{{/if}}${described('clientSecret', 'hint-secret')}>{{/if}}`;

const redirectAddress = (): string => `<div class="card plain"><h2 id="redirect">${texts.redirect}</h2>
<label for="redirectAddress">${texts.redirectLabel}</label>${hint('hint-redirect', texts.redirectHint)}
<textarea id="redirectAddress" class="as-written" rows="3" readonly spellcheck="false" aria-describedby="hint-redirect">{{redirectAddress}}</textarea></div>`;

const form =
  (): string => `<form method="post" action="/admin/tenants/{{id}}/sign-in" class="card plain" aria-labelledby="fill"><h2 id="fill">${texts.fill}</h2>${csrf}
<label for="issuer">${texts.issuer}</label>${hint('hint-issuer', texts.issuerHint)}
<input id="issuer" name="issuer" type="text" inputmode="url" value="{{issuer}}" maxlength="500" required autocomplete="off" spellcheck="false"${described('issuer', 'hint-issuer')}>
<label for="clientId">${texts.clientId}</label>
<input id="clientId" name="clientId" value="{{clientId}}" maxlength="200" required autocomplete="off" spellcheck="false"{{#if wrong.clientId}} aria-invalid="true" aria-describedby="problem"{{/if}}>
${secretField()}
<label class="option"><input type="checkbox" name="enabled" value="1" aria-describedby="hint-enabled"{{#if enabled}} checked{{/if}}> ${texts.enabled}</label>${hint('hint-enabled', texts.enabledHint)}
<p class="buttons"><button type="submit">${texts.save}</button></p></form>`;

const removal = (): string => `<h2 id="remove">${texts.remove}</h2><p>${texts.removeIntro}</p>
<form method="post" action="/admin/tenants/{{id}}/sign-in/removal">${csrf}<label class="option"><input type="checkbox" required> ${texts.removeAgree}</label>
<p class="buttons"><button type="submit" class="quiet">${texts.removeButton}</button></p></form>`;

/** How people sign in through one organisation, and a form to set it. */
export const tenantSignInPage = officePage<TenantSignInPage>(
  () => `
<nav class="trail" aria-label="${frameTexts.trail}"><a href="/admin">${frameTexts.start}</a> <a href="/admin/tenants">${tenantTexts.title}</a> <a href="/admin/tenants/{{id}}">{{tenantName}}</a></nav>
<h1>{{title}}</h1>
{{#if problem}}<p class="problem" role="alert" id="problem">{{problem}}</p>{{/if}}
<p>${texts.intro}</p>
{{#if isLost}}<p class="problem">${texts.lost}</p>{{/if}}
{{#unless canSeal}}<p class="problem">${texts.notReady}</p>{{/unless}}
${redirectAddress()}
{{#if canSave}}${form()}{{/if}}
{{#if isKept}}${removal()}{{/if}}
`,
);
