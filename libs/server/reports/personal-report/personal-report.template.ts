import { printFoot, printStyle } from '#server/platform/print';
import { personalReportStyle } from './personal-report.style.js';

/** A horizontal bar from 0 to 100 with the bounds of the levels; hatched where too little is known. */
export const barPartial = `<div class="bar"><svg viewBox="0 0 100 10" preserveAspectRatio="none">
<rect class="ground" width="100" height="10"/>
{{#if group.scored}}<rect class="fill {{group.shade}}" x="0" y="0.6" width="{{group.width}}" height="8.8"/>{{else}}{{#each hatching}}<path class="hatch" d="{{this}}"/>{{/each}}{{/if}}
{{#each bounds}}<path class="bound" d="M{{this}} 0V10"/>{{/each}}
</svg>{{#unless group.scored}}<span class="muted">{{group.level}}</span>{{/unless}}</div>`;

/** One line about a statement that stands out. */
export const pickPartial = `<li><span class="strong">{{title}}</span> <span class="muted">· {{cluster}}, {{words.statement}} {{code}}</span></li>`;

/** A tip, with links to what it draws on. */
export const tipPartial = `<li><p class="strong">{{title}}</p><p class="muted meta">{{meta}}</p><p>{{text}}</p>
<p class="muted meta">{{#if sources}}{{words.drawsOn}} {{#each sources}}{{#if link}}<a href="{{link}}">{{short}}</a>{{else}}{{short}}{{/if}}{{#unless @last}}; {{/unless}}{{/each}}{{else}}{{words.practice}}{{/if}}</p></li>`;

/** A statement with the own answer, its description and the remark, if any. */
export const statementPartial = `<section class="statement">
<div class="words"><h3>{{code}}. {{title}}</h3><p class="muted">{{statement}}</p><p>{{description}}</p>
{{#if remark}}<p class="panel remark">{{remark}}</p>{{/if}}</div>
<div class="answer"><svg class="meter" viewBox="0 0 50 6" aria-hidden="true">{{#each meter}}<rect class="{{shade}}" x="{{x}}" y="0.5" width="9" height="5" rx="1"/>{{/each}}</svg>
<p class="name">{{answer}}</p><p class="muted">{{score}}</p></div>
{{#if tips}}<div class="tips"><p class="strong">{{words.tips}}</p><ul>{{#each tips}}{{> tip words=../words}}{{/each}}</ul></div>{{/if}}
</section>`;

/**
 * The personal report. Every value is escaped (no triple braces anywhere); the pictures are hidden from
 * assistive technology because the same figures stand in tables and text.
 */
export const personalReportTemplate = `<!doctype html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>{{documentTitle}}</title>
<style>
${printStyle()}
${personalReportStyle}
${printFoot('{{foot.name}}', '{{foot.page}}', '{{foot.of}}')}
</style>
</head>
<body>
<header class="cover">
<p class="muted">{{scan}}</p>
<h1>{{words.personalReport}}</h1>
<p class="subject">{{subject}}</p>
<ul class="facts">{{#each facts}}<li><span class="muted">{{name}}</span> <span class="strong">{{value}}</span></li>{{/each}}</ul>
<p class="panel soft">{{words.confidential}}</p>
<p class="strong">{{words.contents}}</p>
<ul class="contents"><li><a href="#in-short">{{words.inShort}}</a></li>{{#each clusters}}<li><a href="#cluster-{{@index}}">{{name}}</a></li>{{/each}}<li><a href="#plan">{{words.plan}}</a></li><li><a href="#how-to-read">{{words.howToRead}}</a></li></ul>
</header>

<section class="page summary" id="in-short">
<h2>{{words.inShort}}</h2>
<p class="lead">{{#each summary}}{{this}} {{/each}}</p>
<p>{{total.feedback}}</p>
<h3>{{words.scores}}</h3>
<div class="chart" aria-hidden="true">
<div class="row total"><span>{{words.total}}</span>{{> bar group=total}}<span class="value">{{total.score}}</span></div>
{{#each clusters}}<div class="row"><span>{{name}}</span>{{> bar group=this bounds=../bounds hatching=../hatching}}<span class="value">{{score}}</span></div>
{{/each}}
<div class="axis"><div class="levels">{{#each levelNames}}<span>{{this}}</span>{{/each}}</div></div>
</div>
<table>
<caption>{{words.scoresAsTable}}</caption>
<thead><tr><th scope="col">{{words.cluster}}</th><th scope="col" class="figure">{{words.score}}</th><th scope="col">{{words.level}}</th><th scope="col">{{words.known}}</th><th scope="col" class="figure">{{words.unknown}}</th></tr></thead>
<tbody>
{{#each clusters}}<tr><th scope="row">{{name}}</th><td class="figure">{{score}}</td><td>{{level}}</td><td>{{knownOf}}</td><td class="figure">{{unknown}}</td></tr>
{{/each}}
</tbody>
<tfoot><tr><th scope="row">{{words.total}}</th><td class="figure">{{total.score}}</td><td>{{total.level}}</td><td>{{total.knownOf}}</td><td class="figure">{{total.unknown}}</td></tr></tfoot>
</table>
<div class="sides">
<div class="panel strengths"><h3>{{words.strengths}}</h3>
{{#if strengths}}<p>{{words.strengthsIntroduction}}</p><ul>{{#each strengths}}{{> pick words=../words}}{{/each}}</ul>{{else}}<p>{{words.noStrengths}}</p>{{/if}}</div>
<div class="panel growth"><h3>{{words.growth}}</h3>
{{#if growth}}<p>{{words.growthIntroduction}}</p><ul>{{#each growth}}{{> pick words=../words}}{{/each}}</ul>{{else}}<p>{{words.noGrowth}}</p>{{/if}}</div>
</div>
</section>

{{#if comparison}}{{#with comparison}}{{> comparison}}{{/with}}{{/if}}

{{#each clusters}}<section class="page" id="cluster-{{@index}}">
<div class="cluster-head"><h2>{{name}}</h2><p class="muted">{{description}}</p>
<p class="lead outcome">{{outcome}}</p><p>{{feedback}}</p></div>
{{#each statements}}{{> statement words=../../words}}
{{/each}}
</section>
{{/each}}

<section class="page" id="plan">
<h2>{{words.plan}}</h2>
{{#if plan}}<p>{{words.planIntroduction}}</p>
<table class="actions">
<thead><tr><th scope="col">{{words.action}}</th><th scope="col">{{words.due}}</th><th scope="col">{{words.done}}</th></tr></thead>
<tbody>{{#each plan}}<tr><th scope="row"><span class="strong">{{title}}</span>{{#if about}}<br><span class="muted">{{about}}</span>{{/if}}{{#if note}}<br><span class="note">{{note}}</span>{{/if}}</th><td>{{due}}</td><td>{{done}}</td></tr>
{{/each}}</tbody>
</table>{{else}}<p>{{words.noPlan}}</p>{{/if}}
</section>

<section id="how-to-read">
<h2>{{words.howToRead}}</h2>
{{#each words.howToReadParagraphs}}<p>{{this}}</p>
{{/each}}
<table class="scale">
<caption>{{words.scoresAndLevels}}</caption>
<thead><tr><th scope="col">{{words.level}}</th><th scope="col" class="figure">{{words.scoreOfAnswer}}</th><th scope="col">{{words.scoreOfGroup}}</th></tr></thead>
<tbody>{{#each scale}}<tr><th scope="row">{{name}}</th><td class="figure">{{score}}</td><td>{{band}}</td></tr>
{{/each}}</tbody>
</table>
</section>

{{#if sources}}<section>
<h2>{{words.sources}}</h2>
<p>{{words.sourcesIntroduction}}</p>
<ul class="sources">{{#each sources}}<li>{{full}}{{#if link}} <a href="{{link}}">{{link}}</a>{{/if}}</li>{{/each}}</ul>
</section>{{/if}}

<section class="together">
<h2>{{words.talk}}</h2>
<p>{{words.talkIntroduction}}</p>
<ol class="steps">{{#each words.talkSteps}}<li>{{this}}</li>{{/each}}</ol>
</section>
</body>
</html>
`;
