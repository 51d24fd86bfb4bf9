import { printFoot, printStyle } from '#server/platform/print';
import { documentStyle } from './document.style.js';

/** Around every public document. Every value is escaped (no triple braces anywhere). */
export const documentTemplate = `<!doctype html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>{{scan}} – {{title}}</title>
<style>
${printStyle()}
${documentStyle}
${printFoot('{{foot.name}}', '{{foot.page}}', '{{foot.of}}')}
</style>
</head>
<body>
<header>
<p class="muted">{{scan}} · {{words.edition}} {{number}}, {{date}}</p>
<h1>{{title}}</h1>
<p class="subject">{{introduction}}</p>
</header>
{{#if is.statements}}{{> statements}}{{/if}}{{#if is.explained}}{{> explained}}{{/if}}{{#if is.tips}}{{> tipLines}}{{/if}}{{#if is.fullTips}}{{> fullTips}}{{/if}}
</body>
</html>
`;

/** The statements alone. */
export const statementsPartial = `{{#each clusters}}<section>
<h2>{{name}}</h2>
<p class="muted">{{description}}</p>
<ul class="statements">{{#each statements}}<li><p class="number">{{code}}</p><p>{{statement}}</p></li>
{{/each}}</ul>
</section>
{{/each}}`;

/** Each statement with its explanation and what each answer stands for. */
export const explainedPartial = `{{#each clusters}}<section class="cluster">
<h2>{{name}}</h2>
<p class="muted">{{description}}</p>
{{#each statements}}<section class="explained">
<h3>{{code}}. {{title}}</h3>
<p>{{statement}}</p>
<p>{{explanation}}</p>
<table>
<thead><tr><th scope="col">{{../../words.answer}}</th><th scope="col">{{../../words.description}}</th></tr></thead>
<tbody>{{#each levels}}<tr><th scope="row">{{name}}</th><td>{{description}}</td></tr>
{{/each}}</tbody>
</table>
</section>
{{/each}}
</section>
{{/each}}`;

/** One line per tip. */
export const tipLinesPartial = `{{#each clusters}}<section>
<h2>{{name}}</h2>
{{#each statements}}<section>
<h3>{{code}}. {{title}}</h3>
<table class="lines">
<thead><tr><th scope="col">{{../../words.tip}}</th><th scope="col">{{../../words.forWhom}}</th><th scope="col">{{../../words.fitsAnswer}}</th><th scope="col">{{../../words.when}}</th></tr></thead>
<tbody>{{#each tips}}<tr><th scope="row">{{title}}</th><td>{{groups}}</td><td>{{answers}}</td><td>{{effort}}</td></tr>
{{/each}}</tbody>
</table>
</section>
{{/each}}
</section>
{{/each}}`;

/** The full texts, and the sources that they draw on. */
export const fullTipsPartial = `{{#each clusters}}{{#each statements}}<section>
<h2>{{code}}. {{title}}</h2>
<p class="muted">{{statement}}</p>
{{#each tips}}<div class="tip"><h3>{{title}}</h3>
<p>{{text}}</p>
<p>{{../../../words.fitsAnswer}}: {{answers}} · {{../../../words.forWhom}}: {{groups}} · {{effort}} · {{../../../words.drawsOn}}: {{drawsOn}}</p></div>
{{/each}}
</section>
{{/each}}{{/each}}
{{#if sources}}<section>
<h2>{{words.sources}}</h2>
<ul class="sources">{{#each sources}}<li>{{name}}{{#if link}} <a href="{{link}}">{{linkText}}</a>{{/if}}</li>
{{/each}}</ul>
</section>{{/if}}`;
