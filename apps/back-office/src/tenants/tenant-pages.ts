import type { Suggestion } from '#server/tenants';
import { frameTexts } from '../http/frame.messages.js';
import { officePage, type PageValues } from '../http/office-page.js';
import { signInTexts } from './tenant-sign-in.messages.js';
import { tenantTexts as texts } from './tenants.messages.js';

/** One choice of a list. */
export type Choice = { readonly value: string; readonly label: string; readonly on: boolean };

type Choices = { readonly provinces: readonly Choice[]; readonly sizes: readonly Choice[] };

export type TenantListPage = PageValues &
  Choices & {
    readonly tenants: readonly {
      readonly id: string;
      readonly name: string;
      readonly province: string;
      readonly size: string;
      readonly suspended: boolean;
    }[];
    readonly problem: string;
    /** What was searched for among municipalities, and what was found. */
    readonly searched: string;
    readonly suggestions: readonly Suggestion[];
    /** The municipality that a new one is made of; null for any other organisation. */
    readonly municipality: Suggestion | null;
    /** What was typed of a new one. */
    readonly name: string;
    readonly email: string;
  };

export type TenantPage = PageValues &
  Choices & {
    readonly id: string;
    readonly name: string;
    readonly municipalityCode: string;
    readonly suspended: boolean;
    readonly problem: string;
    readonly runners: readonly { readonly name: string | null; readonly email: string }[];
    /** The link for a new administrator, shown once; empty otherwise. */
    readonly link: string;
    /** A new join code, shown once; empty otherwise. */
    readonly code: string;
    /** Since when there is a join code; empty where there is none. */
    readonly codeSince: string;
    readonly signIn: {
      readonly issuer: string;
      readonly clientId: string;
      readonly enabled: boolean;
      readonly changed: string;
      /** Whether its secret can no longer be opened. */
      readonly isLost: boolean;
    } | null;
  };

const choices = (name: string, label: string, list: string, hint = ''): string =>
  `<label for="${name}">${label}</label>${hint && `<p class="quiet" id="hint-${name}">${hint}</p>`}<select id="${name}" name="${name}"${hint && ` aria-describedby="hint-${name}"`}><option value="">${frameTexts.unknown}</option>{{#each ${list}}}<option value="{{value}}"{{#if on}} selected{{/if}}>{{label}}</option>{{/each}}</select>`;

const csrf = '<input type="hidden" name="csrfToken" value="{{@root.csrfToken}}">';
const facts = (): string => `${choices('province', texts.province, 'provinces')}
${choices('sizeClass', texts.size, 'sizes', texts.sizeHint)}`;
const nameField = (): string =>
  `<label for="name">${texts.name}</label><input id="name" name="name" value="{{name}}" maxlength="120" required autocomplete="off">`;

/** Finding the municipality that a new organisation is. */
const municipality =
  (): string => `<form method="get" action="/admin/tenants#new" class="card plain" aria-labelledby="municipality">
<h3 id="municipality">${texts.municipality}</h3><p>${texts.municipalityHint}</p>
<label for="search">${texts.searchLabel}</label><input id="search" name="search" type="search" value="{{searched}}" maxlength="60" required autocomplete="off">
<p class="buttons"><button type="submit" class="quiet">${texts.search}</button></p>
{{#if suggestions}}<p>${texts.choose}</p><ul class="findings">{{#each suggestions}}<li><a href="/admin/tenants?municipality={{code}}#new">{{name}}</a> ({{province}})</li>{{/each}}</ul>{{/if}}</form>`;

/** All organisations, and a form for a new one. */
export const tenantListPage = officePage<TenantListPage>(
  () => `
<h1>{{title}}</h1>
{{#if problem}}<p class="problem" role="alert" id="problem">{{problem}}</p>{{/if}}
{{#if tenants}}<table><thead><tr><th scope="col">${texts.name}</th><th scope="col" class="minor">${texts.province}</th><th scope="col" class="minor">${texts.size}</th><th scope="col">${texts.state}</th></tr></thead>
<tbody>{{#each tenants}}<tr><th scope="row"><a href="/admin/tenants/{{id}}">{{name}}</a></th><td class="minor">{{province}}</td><td class="minor">{{size}}</td><td>{{#if suspended}}${texts.suspended}{{else}}${texts.active}{{/if}}</td></tr>{{/each}}</tbody></table>
{{else}}<p>${texts.none}</p>{{/if}}
<h2 id="new">${texts.fresh}</h2>
{{#if municipality}}<p class="done" role="status">${texts.chosen} <a href="/admin/tenants#new">${texts.otherwise}</a></p>{{else}}
${municipality()}
{{/if}}
<form method="post" action="/admin/tenants" class="card plain" aria-labelledby="new">${csrf}
{{#if municipality}}<input type="hidden" name="municipality" value="{{municipality.code}}">{{/if}}
${nameField()}
${facts()}
<label for="email">${texts.firstEmail}</label><input id="email" name="email" type="email" value="{{email}}" maxlength="254" required autocomplete="off">
<p class="buttons"><button type="submit">${texts.make}</button></p></form>
`,
);

const administrators = (): string => `<h2 id="runners">${texts.runners}</h2>
{{#if runners}}<ul>{{#each runners}}<li>{{#if name}}{{name}}, {{/if}}{{email}}</li>{{/each}}</ul>{{else}}<p>${texts.noRunner}</p>{{/if}}
<form method="post" action="/admin/tenants/{{id}}/administrators" class="card plain" aria-label="${texts.invite}">${csrf}
<label for="email">${texts.newEmail}</label><input id="email" name="email" type="email" maxlength="254" required autocomplete="off">
<p class="buttons"><button type="submit" class="quiet">${texts.makeInvitation}</button></p></form>`;

const joinCode = (): string => `<h2 id="entry">${texts.joinCode}</h2>
{{#if code}}<p class="done" role="status">${texts.newCode}</p>{{else}}<p>{{#if codeSince}}${texts.codeSince}{{else}}${texts.noCode}{{/if}}</p>{{/if}}
<form method="post" action="/admin/tenants/{{id}}/join-code">${csrf}<p class="buttons"><button type="submit" class="quiet">${texts.renewCode}</button></p></form>`;

const ownSignIn = (): string => `<h2 id="sign-in">${signInTexts.title}</h2>
{{#if signIn}}{{#if signIn.isLost}}<p class="problem">${signInTexts.lost}</p>{{else}}<p>{{#if signIn.enabled}}${signInTexts.isOn}{{else}}${signInTexts.isOff}{{/if}}</p>{{/if}}
<dl class="record"><dt>${signInTexts.issuer}</dt><dd class="as-written">{{signIn.issuer}}</dd><dt>${signInTexts.clientId}</dt><dd class="as-written">{{signIn.clientId}}</dd><dt>${signInTexts.secret}</dt><dd>${signInTexts.secretHidden}</dd><dt>{{#if signIn.enabled}}${signInTexts.triedAt}{{else}}${signInTexts.changedAt}{{/if}}</dt><dd>{{signIn.changed}}</dd></dl>
<p><a href="/admin/tenants/{{id}}/sign-in">${signInTexts.change}</a></p>
{{else}}<p>${signInTexts.isNone}</p><p><a href="/admin/tenants/{{id}}/sign-in">${signInTexts.begin}</a></p>{{/if}}`;

const suspension =
  (): string => `<h2 id="suspend">{{#if suspended}}${texts.resume}{{else}}${texts.suspend}{{/if}}</h2>
<form method="post" action="/admin/tenants/{{id}}/suspension">${csrf}<input type="hidden" name="suspended" value="{{#if suspended}}0{{else}}1{{/if}}">
{{#unless suspended}}<label class="option"><input type="checkbox" required> ${texts.suspendAgree}</label>{{/unless}}
<p class="buttons"><button type="submit" class="quiet">{{#if suspended}}${texts.resumeButton}{{else}}${texts.suspendButton}{{/if}}</button></p></form>`;

/** One organisation. */
export const tenantPage = officePage<TenantPage>(
  () => `
<nav class="trail" aria-label="${frameTexts.trail}"><a href="/admin">${frameTexts.start}</a> <a href="/admin/tenants">${texts.title}</a></nav>
<h1>{{title}}</h1>
{{#if problem}}<p class="problem" role="alert" id="problem">{{problem}}</p>{{/if}}
{{#if link}}<p class="done" role="status">${texts.link}<br><code>{{link}}</code></p>{{/if}}
{{#if suspended}}<p class="problem">${texts.suspendedIntro}</p>{{/if}}
<form method="post" action="/admin/tenants/{{id}}" class="card plain">${csrf}
${nameField()}
{{#if municipalityCode}}<p>${texts.municipalityCode}: {{municipalityCode}}</p>{{/if}}
${facts()}
<p class="buttons"><button type="submit">${texts.save}</button></p></form>
${[administrators, joinCode, ownSignIn, suspension].map((part) => part()).join('\n')}
`,
);
