const table = (name: string): string => `{{#if ${name}.length}}<h2>{{words.${name}}}</h2>
<table style="break-inside: auto"><thead><tr>{{#each words.columns}}<th scope="col">{{this}}</th>{{/each}}</tr></thead>
<tbody>{{#each ${name}}}<tr><th scope="row">{{what}}</th><td>{{who}}</td><td>{{when}}</td><td>{{statement}}</td></tr>{{/each}}</tbody></table>
{{/if}}`;

/** The team plan. Every value is escaped: no triple braces anywhere. */
export const teamPlanTemplate = (
  style: string,
  foot: (name: string, page: string, of: string) => string,
): string => `<!doctype html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>{{words.title}}: {{team}}</title>
<style>
${style}
table { table-layout: fixed; }
th:first-child { width: 38%; }
th:nth-child(2), th:nth-child(3) { width: 19%; }
tbody th, tbody td { vertical-align: top; }
tr { break-inside: avoid; }
${foot('{{foot.name}}', '{{foot.page}}', '{{foot.of}}')}
</style>
</head>
<body>
<h1>{{team}}</h1>
<p class="subject">{{words.title}}. {{about}}</p>
${table('open')}
${table('done')}
{{#if empty}}<p>{{words.empty}}</p>{{/if}}
</body>
</html>
`;
