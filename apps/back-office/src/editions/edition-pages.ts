import { officePage, type PageValues } from '../http/office-page.js';
import { frameTexts } from '../http/frame.messages.js';
import { editionTexts as texts } from './editions.messages.js';

type EditionPage = PageValues & {
  readonly state: string;
  readonly publishedAt: string;
  readonly takenBackAt: string;
  readonly filesHref: string;
  readonly isReadable: boolean;
  readonly kinds: readonly {
    readonly heading: string;
    readonly count: number;
    readonly items: readonly { readonly href: string; readonly code: string; readonly title: string }[];
  }[];
};

const list = '/admin/resources/editions';

/** An edition with all of its texts, each leading to what it says. */
export const editionPage = officePage<EditionPage>(
  () => `
<nav class="trail" aria-label="${frameTexts.trail}"><a href="/admin">${frameTexts.start}</a> <a href="${list}">${texts.list}</a></nav>
<h1>{{title}}</h1>
<p>{{#if state}}{{state}}. {{/if}}{{#if publishedAt}}${texts.publishedAt} {{publishedAt}}.{{/if}}{{#if takenBackAt}} ${texts.takenBackAt} {{takenBackAt}}.{{/if}}</p>
<p>${texts.readOnly}</p>
<p><a href="{{filesHref}}">${texts.files}</a></p>
{{#if isReadable}}{{#each kinds}}<details class="kind"><summary>{{heading}} ({{count}})</summary>
<ul class="findings">{{#each items}}<li><a href="{{href}}">{{title}}</a> <span class="quiet">{{code}}</span></li>{{/each}}</ul></details>{{/each}}
{{else}}<p class="problem">${texts.notReadable}</p>{{/if}}
`,
);

type ItemPage = PageValues & {
  readonly editionHref: string;
  readonly editionName: string;
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly {
      readonly lang: string;
      readonly languageName: string;
      readonly value: string;
    }[];
  }[];
};

/** One text of an edition in all its languages, to read. */
export const editionItemPage = officePage<ItemPage>(
  () => `
<nav class="trail" aria-label="${frameTexts.trail}"><a href="/admin">${frameTexts.start}</a> <a href="${list}">${texts.list}</a> <a href="{{editionHref}}">{{editionName}}</a></nav>
<h1>{{title}}</h1>
<p>${texts.readOnly}</p>
{{#each rows}}<section class="field"><h2>{{label}}</h2>
<div class="languages">{{#each cells}}<div>{{#if languageName}}<p class="quiet">{{languageName}}</p>{{/if}}<p class="as-written" lang="{{lang}}">{{#if value}}{{value}}{{else}}<span class="quiet">${texts.empty}</span>{{/if}}</p></div>{{/each}}</div>
</section>{{/each}}
`,
);
