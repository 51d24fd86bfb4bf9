import { officePage, type PageValues } from '../http/office-page.js';

/** One choice of a list. */
export type Choice = { readonly value: string; readonly label: string; readonly on: boolean };

export type TenantListPage = PageValues & {
  readonly tenants: readonly {
    readonly id: string;
    readonly name: string;
    readonly province: string;
    readonly size: string;
    readonly suspended: boolean;
  }[];
  readonly problem: string;
  /** What was typed of a new one. */
  readonly name: string;
  readonly email: string;
  readonly provinces: readonly Choice[];
  readonly sizes: readonly Choice[];
};

export type TenantPage = PageValues & {
  readonly id: string;
  readonly name: string;
  readonly suspended: boolean;
  readonly problem: string;
  readonly provinces: readonly Choice[];
  readonly sizes: readonly Choice[];
  readonly runners: readonly { readonly name: string | null; readonly email: string }[];
  /** The link for a new administrator, shown once; empty otherwise. */
  readonly link: string;
  readonly signIn: string;
};

const choices = (name: string, label: string, list: string): string =>
  `<label for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">Niet bekend</option>{{#each ${list}}}<option value="{{value}}"{{#if on}} selected{{/if}}>{{label}}</option>{{/each}}</select>`;

const csrf = '<input type="hidden" name="csrfToken" value="{{@root.csrfToken}}">';
const facts = `${choices('province', 'Provincie', 'provinces')}
${choices('sizeClass', 'Grootteklasse', 'sizes')}`;

/** All organisations, and a form for a new one. */
export const tenantListPage = officePage<TenantListPage>(`
<h1>{{title}}</h1>
{{#if problem}}<p class="problem" role="alert" id="problem">{{problem}}</p>{{/if}}
<table><thead><tr><th scope="col">Naam</th><th scope="col" class="minor">Provincie</th><th scope="col" class="minor">Grootteklasse</th><th scope="col">Stand</th></tr></thead>
<tbody>{{#each tenants}}<tr><th scope="row"><a href="/admin/tenants/{{id}}">{{name}}</a></th><td class="minor">{{province}}</td><td class="minor">{{size}}</td><td>{{#if suspended}}Geschorst{{else}}Actief{{/if}}</td></tr>{{/each}}</tbody></table>
<h2 id="new">Nieuwe organisatie</h2>
<form method="post" action="/admin/tenants" class="card plain" aria-labelledby="new">${csrf}
<label for="name">Naam</label><input id="name" name="name" value="{{name}}" maxlength="120" required autocomplete="off">
${facts}
<label for="email">E-mailadres van de eerste beheerder</label><input id="email" name="email" type="email" value="{{email}}" maxlength="254" required autocomplete="off">
<p class="buttons"><button type="submit">Maak de organisatie</button></p></form>
`);

/** One organisation. */
export const tenantPage = officePage<TenantPage>(`
<nav class="trail" aria-label="U bent hier"><a href="/admin">Begin</a> <a href="/admin/tenants">Organisaties</a></nav>
<h1>{{title}}</h1>
{{#if problem}}<p class="problem" role="alert" id="problem">{{problem}}</p>{{/if}}
{{#if link}}<p class="done" role="status">Geef deze link aan de nieuwe beheerder. U ziet hem maar één keer. Hij werkt 30 dagen, en één keer.<br><code>{{link}}</code></p>{{/if}}
{{#if suspended}}<p class="problem">Deze organisatie is geschorst. Niemand kan haar beheren of erbij komen. Wat leden invulden, blijft van hen.</p>{{/if}}
<form method="post" action="/admin/tenants/{{id}}" class="card plain">${csrf}
<label for="name">Naam</label><input id="name" name="name" value="{{name}}" maxlength="120" required autocomplete="off">
${facts}
<p class="buttons"><button type="submit">Bewaar</button></p></form>
<h2 id="runners">Beheerders</h2>
{{#if runners}}<ul>{{#each runners}}<li>{{#if name}}{{name}}, {{/if}}{{email}}</li>{{/each}}</ul>{{else}}<p>Er is nog geen beheerder.</p>{{/if}}
<form method="post" action="/admin/tenants/{{id}}/administrators" class="card plain" aria-label="Beheerder uitnodigen">${csrf}
<label for="email">E-mailadres van een nieuwe beheerder</label><input id="email" name="email" type="email" maxlength="254" required autocomplete="off">
<p class="buttons"><button type="submit" class="quiet">Maak een uitnodiging</button></p></form>
<h2 id="entry">Erbij komen</h2>
<p>{{signIn}}</p>
<form method="post" action="/admin/tenants/{{id}}/join-code">${csrf}<p class="buttons"><button type="submit" class="quiet">Maak een nieuwe code om erbij te komen</button></p></form>
<h2 id="suspend">{{#if suspended}}Schorsing opheffen{{else}}Schorsen{{/if}}</h2>
<form method="post" action="/admin/tenants/{{id}}/suspension">${csrf}<input type="hidden" name="suspended" value="{{#if suspended}}0{{else}}1{{/if}}">
<p class="buttons"><button type="submit" class="quiet">{{#if suspended}}Hef de schorsing op{{else}}Schors deze organisatie{{/if}}</button></p></form>
`);
