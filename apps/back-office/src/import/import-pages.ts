import { changeList, type ChangeView } from '../draft/change-list.js';
import { officePage, type PageValues } from '../http/office-page.js';
import { draftTexts } from '../draft/draft.messages.js';
import { frameTexts } from '../http/frame.messages.js';
import { importTexts as texts } from './import.messages.js';

/** All that is wrong with one file. */
export type FileProblems = {
  readonly file: string;
  /** Line by line; the line is empty where it is about the file as a whole. */
  readonly problems: readonly { readonly line: string; readonly reason: string }[];
};

type UploadPage = PageValues & {
  /** What is wrong as a whole; empty when nothing is. */
  readonly problem: string;
  readonly files: readonly FileProblems[];
  /** How many problems are told, in how many files. */
  readonly count: string;
  /** How many problems are not shown; empty when all are. */
  readonly left: string;
};

const problemTable = (): string => `<h2>{{count}}</h2>
<p>${texts.mendAll}</p>
<table><thead><tr><th scope="col">${texts.line}</th><th scope="col">${texts.reason}</th></tr></thead>
{{#each files}}<tbody><tr><th colspan="2" scope="rowgroup" class="file">{{file}}</th></tr>
{{#each problems}}<tr><td>{{#if line}}{{line}}{{else}}${texts.wholeFile}{{/if}}</td><td class="as-written">{{reason}}</td></tr>
{{/each}}</tbody>{{/each}}</table>
{{#if left}}<p>{{left}}</p>{{/if}}`;

/** Asks for files, and tells what is wrong with those that came. */
export const uploadPage = officePage<UploadPage>(
  () => `
<h1>{{title}}</h1>
{{#if problem}}<p class="problem" role="alert">{{problem}}</p>{{/if}}
{{#if files}}${problemTable()}
<h2>${texts.again}</h2>{{/if}}
<p>${texts.intro}</p>
<p>${texts.howTo}</p>
<form method="post" action="/admin/import" enctype="multipart/form-data" class="plain">
<input type="hidden" name="csrfToken" value="{{csrfToken}}">
<label for="pack">${texts.file}</label>
<input id="pack" name="pack" type="file" accept=".zip,application/zip" required>
<p class="buttons"><button type="submit">${texts.look}</button></p>
</form>
`,
);

type ReviewPage = PageValues & {
  readonly action: string;
  readonly problem: string;
  readonly isAgainstPublished: boolean;
  /** Whether there is a draft that this takes the place of. */
  readonly hasDraft: boolean;
  readonly findings: readonly string[];
  readonly count: string;
  readonly changes: readonly ChangeView[];
  /** How many changes are not shown; empty when all are. */
  readonly left: string;
};

/** What the files that came would change, before they do. */
export const reviewPage = officePage<ReviewPage>(
  () => `
<nav class="trail" aria-label="${frameTexts.trail}"><a href="/admin">${frameTexts.start}</a> <a href="/admin/import">${texts.title}</a></nav>
<h1>{{title}}</h1>
{{#if problem}}<p class="problem" role="alert">{{problem}}</p>{{/if}}
<p>{{#if isAgainstPublished}}${texts.againstPublished}{{else}}${texts.againstDraft}{{/if}}{{#if hasDraft}} {{#if isAgainstPublished}}<a href="{{action}}">${texts.showDraft}</a>{{else}}<a href="{{action}}?against=published">${texts.showPublished}</a>{{/if}}{{/if}}</p>
<section class="card">
{{#if findings}}<p>${texts.findings}</p><ul class="findings">{{#each findings}}<li>{{this}}</li>{{/each}}</ul>{{/if}}
{{#if hasDraft}}<p>${texts.replacesDraft}</p>{{/if}}
<form method="post" action="{{action}}">
<input type="hidden" name="csrfToken" value="{{csrfToken}}">
<label class="option"><input type="checkbox" name="agreed" value="1" required> ${texts.confirm}</label>
<p class="buttons"><button type="submit">${texts.make}</button> <button type="submit" name="forget" value="1" class="quiet" formnovalidate>${texts.forget}</button></p>
</form>
</section>
<h2 id="changes">${draftTexts.changes}</h2>
${changeList()}
{{#if left}}<p>{{left}}</p>{{/if}}
`,
);
