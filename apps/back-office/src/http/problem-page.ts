import { page } from './page.js';
import { problemPageTexts } from './problem.messages.js';
import type { Problem } from './problem.js';

const render = page<Problem>(
  () => `
<h1>{{title}}</h1>
<p>{{advice}}</p>
<p><a href="/admin">${problemPageTexts.backToStart}</a></p>
<p class="quiet">{{code}}</p>
`,
);

/** A problem as a page of its own. */
export const problemPage = (problem: Problem): string => render(problem);
