import { officePage, type PageValues } from '../http/office-page.js';
import { courseSize, heightOf } from './course-lines.js';
import { figureTexts as texts } from './figures.messages.js';
import type { FiguresView } from './figures-view.js';

export type FiguresPage = PageValues &
  FiguresView & {
    readonly scan: string;
    /** More than one only where there is more than one scan. */
    readonly scans: readonly { readonly code: string; readonly title: string; readonly on: boolean }[];
  };

const bars = (): string =>
  `<div class="bars" role="img" aria-label="${texts.picture}">{{#each bars}}<p>{{name}}</p>
<svg viewBox="0 0 100 20" preserveAspectRatio="none"><rect class="ground" width="100" height="20"/><rect class="mean" width="{{width}}" height="20"/></svg>
<p class="bar-value">{{mean}}</p>{{/each}}</div>`;

const figures = (withSize: boolean): string =>
  `<div class="aside" tabindex="0" role="group" aria-label="${texts.inFigures}"><table><thead><tr><th scope="col">${withSize ? texts.group : texts.subject}</th>${withSize ? `<th scope="col" class="minor">${texts.size}</th>` : ''}<th scope="col">${texts.mean}</th><th scope="col">${texts.level}</th><th scope="col" class="minor">${texts.half}</th></tr></thead>
<tbody>{{#each bars}}<tr><th scope="row">{{name}}</th>${withSize ? '<td class="minor">{{size}}</td>' : ''}<td>{{mean}}</td><td>{{level}}</td><td class="minor">{{half}}</td></tr>{{/each}}</tbody></table></div>`;

const marks = (): string =>
  [0, 25, 50, 75, 100]
    .map((score) => {
      const y = heightOf(score);
      const { width, left, right } = courseSize;
      return `<line class="mark" x1="${left}" x2="${width - right}" y1="${y}" y2="${y}"/><text x="${left - 8}" y="${y + 5}" text-anchor="end">${score}</text>`;
    })
    .join('');

const course = (): string => `<h2 id="course">${texts.course}</h2>
{{#if lines}}<div class="aside" tabindex="0" role="group" aria-label="${texts.course}"><svg class="course" viewBox="0 0 ${courseSize.width} ${courseSize.height}" role="img" aria-label="${texts.coursePicture}">${marks()}{{#each lines}}<g class="line line-{{index}}">{{#each stretches}}<polyline points="{{this}}"/>{{/each}}{{#each points}}<circle cx="{{x}}" cy="{{y}}" r="4"/>{{/each}}{{#if end}}<text x="{{end.x}}" y="{{end.y}}" dx="12" dy="5">{{name}}</text>{{/if}}</g>{{/each}}</svg></div>
{{else}}<p>${texts.courseOnce}</p>{{/if}}
<div class="aside" tabindex="0" role="group" aria-label="${texts.courseTable}"><table><thead><tr><th scope="col">${texts.date}</th><th scope="col" class="minor">${texts.size}</th>{{#each parts}}<th scope="col">{{this}}</th>{{/each}}</tr></thead>
<tbody>{{#each moments}}<tr><th scope="row">{{day}}</th><td class="minor">{{size}}</td>{{#each scores}}<td>{{this}}</td>{{/each}}</tr>{{/each}}</tbody></table></div>`;

const groups = (): string => `{{#each groups}}<h2 id="{{id}}">{{title}}</h2>
{{#if bars}}<p>${texts.groupIntro}</p>
${bars()}
${figures(true)}
{{else}}<p>${texts.noGroup}</p>{{/if}}{{/each}}`;

const choice = (): string =>
  `{{#if scans}}<form method="get" action="/admin/figures" class="card plain"><label for="scan">${texts.scan}</label><select id="scan" name="scan">{{#each scans}}<option value="{{code}}"{{#if on}} selected{{/if}}>{{title}}</option>{{/each}}</select><p class="buttons"><button type="submit" class="quiet">${texts.show}</button></p></form>{{/if}}`;

/** What was published of everybody together, over time and by group. */
export const figuresPage = officePage<FiguresPage>(
  () => `
<h1>{{title}}</h1>
<p>${texts.intro}</p>
${choice()}
{{#if latest}}
<h2 id="latest">${texts.latest}</h2>
{{#with latest}}<p>${texts.latestIntro}</p>
${bars()}
${figures(false)}{{/with}}
${course()}
${groups()}
<h2 id="open-data">${texts.openData}</h2>
<p>${texts.openDataIntro}</p>
<p><a href="/admin/figures/export?scan={{scan}}">${texts.download}</a></p>
{{else}}<p>${texts.none}</p>{{/if}}
`,
);
