import { teamDocument } from './team-document.template.js';

const list = (
  name: string,
  title: string,
  tone: string,
): string => `{{#if ${name}.length}}<h2>{{words.${title}}}</h2>
{{#each ${name}}}<div class="panel ${tone} card"><h3>{{title}}</h3><p>{{statement}}</p><p class="muted">{{level}} · {{agreement}}</p></div>
{{/each}}{{/if}}`;

const course = `{{#if course.charts.length}}<h2>{{words.course}}</h2>
<p class="muted courses-text">{{words.courseText}}</p>
<div>{{#each course.charts}}<div class="course"><h3>{{name}}</h3>
<svg viewBox="{{../course.box}}" role="img" aria-label="{{description}}">
{{#each ../course.marks}}<line class="mark" x1="{{x1}}" x2="{{x2}}" y1="{{y}}" y2="{{y}}"/>{{/each}}
{{#each lines}}<polyline points="{{this}}"/>{{/each}}
{{#each points}}<circle cx="{{x}}" cy="{{y}}" r="1.1"/><text x="{{x}}" y="{{above}}">{{value}}</text>{{/each}}
</svg></div>{{/each}}</div>
<table><thead><tr><th scope="col">{{words.cluster}}</th>{{#each course.heads}}<th scope="col">{{this}}</th>{{/each}}</tr></thead>
<tbody>{{#each course.rows}}<tr><th scope="row">{{name}}</th>{{#each figures}}<td>{{this}}</td>{{/each}}</tr>{{/each}}</tbody></table>
{{/if}}`;

const departments = `{{#if split}}<h2>{{words.departments}}</h2>
<p class="muted">{{words.departmentsText}}</p>
<table><thead><tr><th scope="col">{{words.cluster}}</th>{{#each departmentHeads}}<th scope="col">{{this}}</th>{{/each}}</tr></thead>
<tbody>{{#each departments}}<tr><th scope="row">{{name}}</th>{{#each figures}}<td>{{this}}</td>{{/each}}</tr>{{/each}}</tbody></table>{{/if}}`;

/** The team report. */
export const teamReportTemplate = teamDocument({
  rules: `.card { margin-bottom: 3mm; }
.growth { background: var(--growth); }
.own { background: var(--own); }
.courses-text { break-after: avoid; }
.course { display: inline-block; width: 76mm; margin: 0 4mm 3mm 0; break-inside: avoid; }
.course svg { width: 100%; }
.course line { stroke: #d9d5cb; stroke-width: 0.2; }
.course polyline { fill: none; stroke: var(--primary); stroke-width: 0.6; }
.course circle { fill: var(--primary); }
.course text { font-size: 3.2px; text-anchor: middle; fill: var(--ink); }`,
  body: `<p class="muted">{{words.confidential}}</p>
<h2>{{words.clusters}}</h2>
<p class="lead">{{sum}}</p>
<table><thead><tr><th scope="col">{{words.cluster}}</th>{{#each heads}}<th scope="col">{{this}}</th>{{/each}}</tr></thead>
<tbody>{{#each clusters}}<tr><th scope="row">{{name}}</th>{{#each figures}}<td>{{this}}</td>{{/each}}</tr>{{/each}}</tbody></table>
<p>{{unknown}}</p>
${departments}
${course}
${list('talkingPoints', 'talkingPoints', 'remark')}
${list('growth', 'growth', 'growth')}
${list('strengths', 'strengths', 'own')}
<h2>{{words.plan}}</h2>
{{#if planned}}<table><thead><tr>{{#each words.columns}}<th scope="col">{{this}}</th>{{/each}}</tr></thead>
<tbody>{{#each actions}}<tr><th scope="row">{{what}}</th><td>{{who}}</td><td>{{when}}</td><td>{{state}}</td></tr>{{/each}}</tbody></table>
{{else}}<p>{{words.emptyPlan}}</p>{{/if}}
<h2>{{words.statements}}</h2>
<table style="break-inside: auto"><thead><tr><th scope="col">{{words.statement}}</th><th scope="col">{{words.level}}</th><th scope="col">{{words.agreement}}</th></tr></thead>
<tbody>{{#each statements}}<tr><th scope="row">{{title}}</th><td>{{level}}</td><td>{{agreement}}</td></tr>{{/each}}</tbody></table>`,
});
