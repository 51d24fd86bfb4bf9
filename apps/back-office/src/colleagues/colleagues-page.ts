import { officePage, type PageValues } from '../http/office-page.js';
import { languageName } from '../language/in-words.js';
import { languages } from '../language/spoken.js';
import { roleNames } from '../admin/panel.messages.js';
import { colleagueTexts as texts } from './colleagues.messages.js';

export type ColleaguesPage = PageValues & {
  readonly problem: string;
  readonly colleagues: readonly {
    readonly id: string;
    readonly email: string;
    readonly role: string;
    readonly isManager: boolean;
    readonly hasApp: boolean;
    readonly disabled: boolean;
    readonly isSelf: boolean;
  }[];
  readonly invitations: readonly {
    readonly id: string;
    readonly email: string;
    readonly role: string;
    readonly until: string;
  }[];
  /** What was typed. */
  readonly email: string;
};

const csrf = '<input type="hidden" name="csrfToken" value="{{@root.csrfToken}}">';

const act = (action: string, label: string): string =>
  `<button type="submit" name="action" value="${action}" class="quiet" aria-describedby="who-{{id}}">${label}</button>`;

const actions = (): string =>
  `<form method="post" action="/admin/colleagues/{{id}}" class="buttons">${csrf}{{#if isManager}}${act('administrator', texts.makeAdministrator)}{{else}}${act('manager', texts.makeManager)}{{/if}}{{#if hasApp}}${act('reset', texts.reset)}{{/if}}{{#if disabled}}${act('enable', texts.enable)}{{else}}${act('disable', texts.disable)}{{/if}}</form>`;

const list = (): string => `<p>${texts.lost}</p>
<table><thead><tr><th scope="col">${texts.email}</th><th scope="col" class="minor">${texts.role}</th><th scope="col" class="minor">${texts.app}</th><th scope="col" class="minor">${texts.state}</th><th scope="col">${texts.actions}</th></tr></thead>
<tbody>{{#each colleagues}}<tr><th scope="row" id="who-{{id}}" class="as-written">{{email}}</th><td class="minor">{{role}}</td><td class="minor">{{#if hasApp}}${texts.appSet}{{else}}${texts.appNotSet}{{/if}}</td><td class="minor">{{#if disabled}}${texts.disabled}{{else}}${texts.active}{{/if}}</td><td>{{#if isSelf}}${texts.you}{{else}}${actions()}{{/if}}</td></tr>{{/each}}</tbody></table>`;

const open = (): string => `{{#if invitations}}<h2 id="open">${texts.invitations}</h2>
<table><thead><tr><th scope="col">${texts.email}</th><th scope="col" class="minor">${texts.role}</th><th scope="col">${texts.until}</th><th scope="col">${texts.actions}</th></tr></thead>
<tbody>{{#each invitations}}<tr><th scope="row" id="who-{{id}}" class="as-written">{{email}}</th><td class="minor">{{role}}</td><td>{{until}}</td><td><form method="post" action="/admin/colleagues/invitations/{{id}}/withdrawal">${csrf}<button type="submit" class="quiet" aria-describedby="who-{{id}}">${texts.withdraw}</button></form></td></tr>{{/each}}</tbody></table>{{/if}}`;

const options = (names: readonly (readonly [string, string])[]): string =>
  names.map(([value, label]) => `<option value="${value}">${label}</option>`).join('');

const invite = (): string => `<h2 id="invite">${texts.invite}</h2>
<p>${texts.inviteIntro}</p>
<form method="post" action="/admin/colleagues/invitations" class="card plain" aria-labelledby="invite">${csrf}
<label for="email">${texts.email}</label><input id="email" name="email" type="email" value="{{email}}" maxlength="254" required autocomplete="off">
<label for="role">${texts.role}</label><select id="role" name="role">${options(Object.entries(roleNames))}</select>
<label for="language">${texts.language}</label><select id="language" name="language">${options(languages.map((code) => [code, languageName(code)]))}</select>
<p class="buttons"><button type="submit">${texts.send}</button></p></form>`;

/** Who works in the back office, who is invited, and a form for another. */
export const colleaguesPage = officePage<ColleaguesPage>(
  () => `
<h1>{{title}}</h1>
{{#if problem}}<p class="problem" role="alert" id="problem">{{problem}}</p>{{/if}}
<p>${texts.intro}</p>
${[list, open, invite].map((part) => part()).join('\n')}
`,
);
