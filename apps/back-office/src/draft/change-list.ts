import type { Marked } from '../texts/text-past.js';
import { draftTexts as texts } from './draft.messages.js';

/** A text that differs, as the page shows it. */
export type ChangeView = {
  readonly title: string;
  /** Where it is edited; empty for what is not. */
  readonly href: string;
  readonly before: readonly Marked[];
  readonly after: readonly Marked[];
  readonly isNew: boolean;
  readonly isGone: boolean;
};

/** Texts that differ, side by side with their words marked, of a page with `changes`. */
export const changeList = (): string => `{{#each changes}}
<article class="change">
<h3>{{#if href}}<a href="{{href}}">{{title}}</a>{{else}}{{title}}{{/if}}</h3>
<div class="languages">
<div><p class="quiet">${texts.now}</p>{{#if isNew}}<p>${texts.notYet}</p>{{else}}<p class="as-written">{{#each before}}{{#if gone}}<del>{{text}}</del>{{else}}{{text}}{{/if}}{{/each}}</p>{{/if}}</div>
<div><p class="quiet">${texts.soon}</p>{{#if isGone}}<p>${texts.goes}</p>{{else}}<p class="as-written">{{#each after}}{{#if fresh}}<ins>{{text}}</ins>{{else}}{{text}}{{/if}}{{/each}}</p>{{/if}}</div>
</div>
</article>
{{/each}}`;
