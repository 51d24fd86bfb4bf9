import { officePage, type PageValues } from '../http/office-page.js';
import { frameTexts } from '../http/frame.messages.js';
import { listTexts as texts } from './list-changes.messages.js';
import { textFields } from './text-fields.js';
import type { Row } from './text-form.js';

type Head = PageValues & { readonly listHref: string; readonly listName: string; readonly intro: string };

export type NewTextPage = Head & {
  readonly action: string;
  /** The number of the statement of a new tip; 0 for what belongs to none. */
  readonly statement: number;
  /** What that statement is about. */
  readonly statementTitle: string;
  readonly rows: readonly Row[];
  readonly problem: string;
};

const head = (): string => `
<nav class="trail" aria-label="${frameTexts.trail}"><a href="/admin">${frameTexts.start}</a> <a href="{{listHref}}">{{listName}}</a></nav>
<h1>{{title}}</h1>
`;

/** A form for something that is not there yet. */
export const newTextPage = officePage<NewTextPage>(
  () => `${head()}
{{#if problem}}<p class="problem" role="alert" id="problem">{{problem}}</p>{{/if}}
<p>{{intro}}</p>
{{#if statement}}<p>${texts.atStatement} <strong>{{statement}}. {{statementTitle}}</strong></p>{{/if}}
<form method="post" action="{{action}}" class="texts">
<input type="hidden" name="csrfToken" value="{{csrfToken}}">
{{#if statement}}<input type="hidden" name="statement" value="{{statement}}">{{/if}}
${textFields()}
<p class="buttons"><button type="submit">${texts.addToDraft}</button></p>
</form>
`,
);

type StatementsPage = Head & {
  readonly statements: readonly { readonly href: string; readonly label: string }[];
};

/** Asks at which statement a new tip belongs. */
export const statementsPage = officePage<StatementsPage>(
  () => `${head()}
<p>{{intro}}</p>
<ul class="findings">{{#each statements}}<li><a href="{{href}}">{{label}}</a></li>{{/each}}</ul>
`,
);
