import type { TextItem } from '#server/content';
import { officePage, type PageValues } from '../http/office-page.js';
import { frameTexts } from '../http/frame.messages.js';
import { textFields } from './text-fields.js';
import type { Row } from './text-form.js';
import type { HistoryEntry } from './text-past.js';
import { textMessages as texts } from './texts.messages.js';

export type TextPage = PageValues & {
  readonly item: Pick<TextItem, 'id' | 'code' | 'title'>;
  readonly listHref: string;
  readonly listName: string;
  readonly action: string;
  readonly version: string;
  readonly rows: readonly Row[];
  /** What is wrong as a whole; empty when nothing is. */
  readonly problem: string;
  readonly hasMarkdown: boolean;
  readonly past: readonly HistoryEntry[];
  /** Where it is removed; empty for what always stays. */
  readonly removeHref: string;
};

/** An item with all its languages beside each other, and what was changed in it before. */
export const textPage = officePage<TextPage>(
  () => `
<nav class="trail" aria-label="${frameTexts.trail}"><a href="/admin">${frameTexts.start}</a> <a href="{{listHref}}">{{listName}}</a></nav>
<h1>{{title}}</h1>
{{#if problem}}<p class="problem" role="alert" id="problem">{{problem}}</p>{{/if}}
<form method="post" action="{{action}}" class="texts">
<input type="hidden" name="csrfToken" value="{{csrfToken}}">
<input type="hidden" name="version" value="{{version}}">
${textFields()}
<p class="buttons"><button type="submit">${texts.save}</button>{{#if hasMarkdown}} <button type="submit" name="preview" value="1" class="quiet">${texts.showPreview}</button>{{/if}}</p>
</form>
{{#if removeHref}}<p><a href="{{removeHref}}">${texts.remove}</a></p>{{/if}}
<h2 id="past">${texts.past}</h2>
{{#if past}}
<ol class="past">{{#each past}}
<li><p><strong>{{label}}</strong>{{#if languageName}} ({{languageName}}){{/if}}: {{who}}, {{when}}, ${texts.edition} {{edition}}</p>
<p class="as-written" lang="{{lang}}">{{#each pieces}}{{#if gone}}<del>{{text}}</del>{{/if}}{{#if fresh}}<ins>{{text}}</ins>{{/if}}{{#if same}}{{text}}{{/if}}{{/each}}</p></li>
{{/each}}</ol>
{{else}}<p>${texts.noPast}</p>{{/if}}
`,
);
