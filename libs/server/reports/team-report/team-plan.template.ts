import { teamDocument } from './team-document.template.js';

const table = (name: string): string => `{{#if ${name}.length}}<h2>{{words.${name}}}</h2>
<table style="break-inside: auto"><thead><tr>{{#each words.columns}}<th scope="col">{{this}}</th>{{/each}}</tr></thead>
<tbody>{{#each ${name}}}<tr><th scope="row">{{what}}</th><td>{{who}}</td><td>{{when}}</td><td>{{statement}}</td></tr>{{/each}}</tbody></table>
{{/if}}`;

/** The team plan. */
export const teamPlanTemplate = teamDocument({
  rules: `table { table-layout: fixed; }
th:first-child { width: 38%; }
th:nth-child(2), th:nth-child(3) { width: 19%; }
tbody th, tbody td { vertical-align: top; }
tr { break-inside: avoid; }`,
  body: `${table('open')}
${table('done')}
{{#if empty}}<p>{{words.empty}}</p>{{/if}}`,
});
