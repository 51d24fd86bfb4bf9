import { page } from '../http/page.js';
import { recoveryCodeTexts as texts } from './recovery-codes.messages.js';

const render = page<{ readonly title: string; readonly codes: readonly string[] }>(
  () => `
<h1>{{title}}</h1>
<p>${texts.intro}</p>
<ul class="codes" aria-label="${texts.list}">{{#each codes}}<li><code>{{this}}</code></li>{{/each}}</ul>
<p><a href="/admin" class="button">${texts.goOn}</a></p>
`,
);

/** New recovery codes, to be kept by who sees them. */
export const recoveryCodesPage = (codes: readonly string[]): string => render({ title: texts.title, codes });
