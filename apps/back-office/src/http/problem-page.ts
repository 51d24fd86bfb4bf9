import { page } from './page.js';
import type { Problem } from './problem.js';
import { backToStart } from './problem.messages.js';

const render = page<Problem & { backToStart: string }>(`
<h1>{{title}}</h1>
<p>{{advice}}</p>
<p><a href="/admin">{{backToStart}}</a></p>
<p class="quiet">{{code}}</p>
`);

/** A problem as a page of its own. */
export const problemPage = (problem: Problem): string => render({ ...problem, backToStart });
