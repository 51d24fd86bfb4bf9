import { officePage, type PageValues } from '../http/office-page.js';
import { changeList, type ChangeView } from './change-list.js';
import { draftTexts as texts } from './draft.messages.js';

export type DraftPage = PageValues & {
  /** Null where there is no draft. */
  readonly draft: { readonly number: number; readonly hash: string; readonly publishAt: string } | null;
  readonly published: { readonly id: string; readonly number: number; readonly since: string } | null;
  /** The number of the edition before; 0 where there is none. */
  readonly before: number;
  readonly problem: string;
  /** The time in the form for publishing later, as it names it: what was said, or what is set. */
  readonly at: string;
  /** What time it is, in words. */
  readonly now: string;
  /** Of the portal with this draft; empty until it is asked for. */
  readonly previewLink: string;
  readonly changes: readonly ChangeView[];
  readonly pdfs: readonly {
    readonly lang: string;
    readonly languageName: string;
    readonly items: readonly { readonly href: string; readonly title: string }[];
  }[];
  readonly added: readonly { readonly title: string; readonly href: string }[];
  readonly removed: readonly {
    readonly id: string;
    readonly title: string;
    readonly who: string;
    readonly when: string;
  }[];
  readonly count: string;
  readonly problems: readonly string[];
  readonly remarks: readonly string[];
  readonly oneSided: readonly { readonly title: string; readonly href: string }[];
};

const form = (action: string, content: string, attributes = ''): string =>
  `<form method="post" action="/admin/draft/${action}"${attributes}><input type="hidden" name="csrfToken" value="{{@root.csrfToken}}">${content}</form>`;

/** Looking at the draft in the portal. */
const look = (): string => `<section class="card" aria-labelledby="preview">
<h2 id="preview">${texts.look}</h2>
<p>${texts.lookIntro}</p>
{{#if previewLink}}<p class="done" role="status"><a href="{{previewLink}}" target="_blank" rel="noreferrer">${texts.openPreview}</a></p>{{/if}}
${form('preview', `<p class="buttons"><button type="submit" class="quiet">${texts.makePreview}</button></p>`)}
<h3>${texts.asPdf}</h3>
<p>${texts.asPdfIntro}</p>
<div class="languages">{{#each pdfs}}<div><p class="quiet">{{languageName}}</p><ul class="findings">{{#each items}}<li><a href="{{href}}" hreflang="{{../lang}}" lang="{{../lang}}">{{title}}</a></li>{{/each}}</ul></div>{{/each}}</div>
</section>`;

const agree = (sentence: string): string =>
  `{{#if problems}}<label class="option"><input type="checkbox" name="agreed" value="1"> ${sentence}</label>{{/if}}`;

/** Publishing it, now or later. */
const publish = (): string => `<section class="card" aria-labelledby="publish">
<h2 id="publish">${texts.publish}</h2>
{{#if draft.publishAt}}<p><strong>${texts.byItself}</strong></p>
${form('schedule', `<p class="buttons"><button type="submit" name="clear" value="1" class="quiet">${texts.notByItself}</button></p>`)}
{{/if}}
${form(
  'publish',
  `<input type="hidden" name="hash" value="{{draft.hash}}">
${agree(texts.agree)}
<p class="buttons"><button type="submit">${texts.publishNow}</button></p>`,
)}
<h3>{{#if draft.publishAt}}${texts.otherTime}{{else}}${texts.later}{{/if}}</h3>
${form(
  'schedule',
  `<label for="at">${texts.time}</label>
<p class="quiet" id="at-hint">${texts.timeHint}</p>
<input id="at" name="at" type="datetime-local" value="{{at}}" aria-describedby="at-hint" required class="moment">
${agree(texts.agreeLater)}
<p class="buttons"><button type="submit" class="quiet">${texts.setTime}</button></p>`,
)}
</section>`;

const remarks = (): string =>
  `{{#if remarks}}<details><summary>${texts.forLater}</summary><ul class="findings">{{#each remarks}}<li>{{this}}</li>{{/each}}</ul></details>{{/if}}`;

/** What still has to be mended. */
const mend = (): string => `<h2 id="mend">${texts.mend}</h2>
{{#if problems}}<p>${texts.mendIntro}</p><ul class="findings">{{#each problems}}<li>{{this}}</li>{{/each}}</ul>
{{else}}<p>${texts.allGood}</p>{{/if}}
{{#if oneSided}}<h3>${texts.oneLanguage}</h3><p>${texts.oneLanguageIntro}</p><ul class="findings">{{#each oneSided}}<li>{{#if href}}<a href="{{href}}">{{title}}</a>{{else}}{{title}}{{/if}}</li>{{/each}}</ul>{{/if}}
${remarks()}`;

/** What it changes, the old beside the new. */
const changes = (): string => `<h2 id="changes">${texts.changes}</h2>
{{#if added}}<h3>${texts.added}</h3><ul class="findings">{{#each added}}<li><a href="{{href}}">{{title}}</a></li>{{/each}}</ul>{{/if}}
{{#if removed}}<h3 id="removed">${texts.removed}</h3><p>${texts.removedIntro}</p>
<ul class="removed">{{#each removed}}<li><span>{{title}} <span class="quiet">({{who}}, {{when}})</span></span>
${form('put-back', `<button type="submit" name="item" value="{{id}}" class="quiet" aria-label="${texts.putBack}: {{title}}">${texts.putBack}</button>`)}</li>{{/each}}</ul>{{/if}}
${changeList()}`;

const discard = (): string => `<h2 id="discard">${texts.discard}</h2>
<p>${texts.discardIntro}</p>
${form(
  'discard',
  `<input type="hidden" name="hash" value="{{draft.hash}}"><label class="option"><input type="checkbox" required> ${texts.discardAgree}</label>
<p class="buttons"><button type="submit" class="quiet">${texts.discardButton}</button></p>`,
)}`;

const withoutDraft = (): string => `<p>${texts.noDraft}{{#if published}} ${texts.current}{{/if}}</p>
<h2 id="mend">${texts.state}</h2>
{{#if problems}}<ul class="findings">{{#each problems}}<li>{{this}}</li>{{/each}}</ul>{{else}}<p>${texts.allGood}</p>{{/if}}
${remarks()}`;

const takeBack = (): string => `{{#if before}}
<h2 id="back">${texts.back}</h2>
<p>${texts.backIntro}{{#if draft}} ${texts.draftStays}{{/if}}</p>
${form(
  'take-back',
  `<input type="hidden" name="edition" value="{{published.id}}"><label class="option"><input type="checkbox" required> ${texts.backAgree}</label>
<p class="buttons"><button type="submit" class="quiet">${texts.backButton}</button></p>`,
)}
{{/if}}`;

/** The draft: what it changes, what still has to be mended, and what becomes of it. */
export const draftPage = officePage<DraftPage>(
  () => `
<h1>{{title}}</h1>
{{#if problem}}<p class="problem" role="alert">{{problem}}</p>{{/if}}
{{#if draft}}
<p>${texts.inMaking}{{#if published}} ${texts.current}{{/if}}</p>
${[look, publish, mend, changes, discard].map((part) => part()).join('\n')}
{{else}}
${withoutDraft()}
{{/if}}
${takeBack()}
`,
);
