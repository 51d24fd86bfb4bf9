import type { TextItem } from '#server/content';
import { officePage, type PageValues } from '../http/office-page.js';
import { frameTexts } from '../http/frame.messages.js';
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
{{#each rows}}
<fieldset class="field{{#if isShared}} shared{{/if}}">
<legend>{{label}}</legend>
{{#if hint}}<p class="quiet" id="hint-{{id}}">{{hint}}</p>{{/if}}
<div class="languages">
{{#each cells}}
<div class="cell">
{{#if options}}
<div class="options">{{#each options}}<label class="option"><input type="{{#if ../isSeveral}}checkbox{{else}}radio{{/if}}" name="{{../name}}" value="{{value}}"{{#if on}} checked{{/if}}> {{label}}</label>{{/each}}</div>
{{#if isSeveral}}<input type="hidden" name="{{name}}" value="">{{/if}}
{{else}}{{#if isFlag}}
<label class="option"><input type="checkbox" name="{{name}}" value="yes"{{#if isOn}} checked{{/if}}> ${frameTexts.yes}</label><input type="hidden" name="{{name}}" value="">
{{else}}
<label for="{{id}}">{{#if languageName}}{{languageName}}{{else}}{{../label}}{{/if}}{{#if isMissing}} <span class="missing">${texts.missing}</span>{{/if}}</label>
{{#if isLine}}<input id="{{id}}" name="{{name}}" lang="{{lang}}" value="{{value}}" autocomplete="off"{{#if problem}} aria-invalid="true"{{/if}} aria-describedby="{{#if ../hint}}hint-{{../id}} {{/if}}{{#if problem}}wrong-{{id}}{{/if}}">
{{else}}<textarea id="{{id}}" name="{{name}}" lang="{{lang}}" rows="{{rows}}"{{#if problem}} aria-invalid="true"{{/if}} aria-describedby="{{#if ../hint}}hint-{{../id}} {{/if}}{{#if problem}}wrong-{{id}}{{/if}}">
{{value}}</textarea>{{/if}}
{{/if}}{{/if}}
{{#if problem}}<p class="wrong" id="wrong-{{id}}">{{problem}}</p>{{/if}}
{{#if theirs}}<div class="theirs"><p>${texts.theirs}</p><p lang="{{lang}}" class="as-written">{{theirs}}</p></div>{{/if}}
{{#if html}}<section class="preview" aria-label="${texts.preview}: {{languageName}}" lang="{{lang}}">{{{html}}}</section>{{/if}}
</div>
{{/each}}
</div>
</fieldset>
{{/each}}
<p class="buttons"><button type="submit">${texts.save}</button>{{#if hasMarkdown}} <button type="submit" name="preview" value="1" class="quiet">${texts.showPreview}</button>{{/if}}</p>
</form>
<h2 id="past">${texts.past}</h2>
{{#if past}}
<ol class="past">{{#each past}}
<li><p><strong>{{label}}</strong>{{#if languageName}} ({{languageName}}){{/if}}: {{who}}, {{when}}, ${texts.edition} {{edition}}</p>
<p class="as-written" lang="{{lang}}">{{#each pieces}}{{#if gone}}<del>{{text}}</del>{{/if}}{{#if fresh}}<ins>{{text}}</ins>{{/if}}{{#if same}}{{text}}{{/if}}{{/each}}</p></li>
{{/each}}</ol>
{{else}}<p>${texts.noPast}</p>{{/if}}
`,
);
