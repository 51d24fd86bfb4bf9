import { type FailedWork, mostFailed, type WorkCount } from '#server/platform/outbox';
import { officePage, type PageValues } from '../http/office-page.js';
import { inWords } from '../language/in-words.js';
import { queueTexts as texts } from './queue.messages.js';
import { workName } from './work-names.messages.js';

type QueuePage = PageValues & {
  readonly counts: readonly (WorkCount & { readonly name: string })[];
  readonly failed: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly since: string;
    readonly when: string;
  }[];
  /** Whether more failed than is shown. */
  readonly isFull: boolean;
};

const act = (action: string, label: string): string =>
  `<form method="post" action="/admin/queue/{{id}}/${action}"><input type="hidden" name="csrfToken" value="{{@root.csrfToken}}"><button type="submit" class="quiet" aria-describedby="work-{{id}}">${label}</button></form>`;

/** Work that failed for good, and how much there is of each kind. */
export const queuePage = officePage<QueuePage>(
  () => `
<h1>{{title}}</h1>
<p>${texts.intro}</p>
<h2>${texts.failed}</h2>
{{#if failed}}{{#if isFull}}<p>${texts.more}</p>{{/if}}
<table><thead><tr><th scope="col">${texts.work}</th><th scope="col" class="minor">${texts.asked}</th><th scope="col" class="minor">${texts.failedAt}</th><th scope="col">${texts.whatNow}</th></tr></thead>
<tbody>{{#each failed}}<tr><th scope="row" id="work-{{id}}">{{name}}<br><span class="quiet as-written">{{kind}} {{id}}</span></th><td class="minor">{{since}}</td><td class="minor">{{when}}</td><td><div class="buttons">${act('retry', texts.retry)}${act('discard', texts.discard)}</div></td></tr>{{/each}}</tbody></table>
{{else}}<p>${texts.nothing}</p>{{/if}}
<h2>${texts.all}</h2>
{{#if counts}}<table><thead><tr><th scope="col">${texts.work}</th><th scope="col">${texts.waiting}</th><th scope="col">${texts.failed}</th><th scope="col" class="minor">${texts.done}</th></tr></thead>
<tbody>{{#each counts}}<tr><th scope="row">{{name}}</th><td>{{waiting}}</td><td>{{failed}}</td><td class="minor">{{done}}</td></tr>{{/each}}</tbody></table>
{{else}}<p>${texts.noWork}</p>{{/if}}
`,
);

/** What the page shows of the work there is. */
export const queueView = (failed: readonly FailedWork[], counts: readonly WorkCount[]): QueuePage => ({
  title: texts.title,
  isFull: failed.length >= mostFailed,
  failed: failed.map(({ id, kind, createdAt, failedAt }) => ({
    ...{ id, kind, name: workName(kind) },
    ...{ since: inWords(new Date(createdAt)), when: inWords(new Date(failedAt)) },
  })),
  counts: counts.map((count) => ({ ...count, name: workName(count.kind) })),
});
