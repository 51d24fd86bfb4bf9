import Handlebars from 'handlebars';
import type { PlanAction } from '#contracts/plans';
import type { GroupResult } from '#contracts/results';
import type { AttemptOverview, Overview } from './overview.js';
import { type OverviewWords, overviewWords } from './overview-words.js';

const render = Handlebars.compile(
  `<!doctype html>
<html lang="{{language}}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{words.title}}</title>
<style>
body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; color: #1b2733; font: 17px/1.5 system-ui, sans-serif; }
table { width: 100%; border-collapse: collapse; } th, td { padding: 0.4rem 0.6rem 0.4rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid #d9d5cb; }
dt { font-weight: 600; } dd { margin: 0 0 0.5rem; } section { margin-block: 2.5rem; }
</style></head>
<body>
<h1>{{words.title}}</h1>
<p>{{words.lead}}</p>
<section><h2>{{words.account}}</h2><dl>
{{#each facts}}<dt>{{name}}</dt><dd>{{value}}</dd>
{{/each}}</dl></section>
<h2>{{words.attempts}}</h2>
{{#unless attempts}}<p>{{words.noAttempts}}</p>{{/unless}}
{{#each attempts}}<section><h3>{{title}}</h3>
<p>{{dates}}</p>
{{#if scores}}<table><caption>{{../words.scores}}</caption><tbody>
{{#each scores}}<tr><th scope="row">{{name}}</th><td>{{value}}</td></tr>
{{/each}}</tbody></table>{{/if}}
<table><thead><tr><th scope="col">{{../words.statement}}</th><th scope="col">{{../words.answer}}</th></tr></thead><tbody>
{{#each answers}}<tr><td><strong>{{title}}</strong><br>{{statement}}</td><td>{{answer}}</td></tr>
{{/each}}</tbody></table></section>
{{/each}}
<section><h2>{{words.plan}}</h2>
{{#unless plan}}<p>{{words.noPlan}}</p>{{/unless}}
<dl>{{#each plan}}<dt>{{title}}</dt><dd>{{state}}{{#if note}}<br>{{note}}{{/if}}</dd>
{{/each}}</dl></section>
</body>
</html>
`,
  { strict: true, knownHelpersOnly: true },
);

/** A person's data as a page that she can read; every value is escaped. */
export function overviewHtml(
  { me, functionGroup, attempts, plan }: Overview & { plan: readonly PlanAction[] },
  language: string,
): string {
  const words = overviewWords(language);
  const facts = [
    { name: words.email, value: me.email },
    { name: words.functionGroup, value: functionGroup },
    { name: words.organisation, value: me.membership?.tenantName ?? words.noOrganisation },
  ];
  return render({
    ...{ language, words, facts },
    attempts: attempts.map((attempt) => view(attempt, words)),
    plan: plan.map(({ title, note, due, doneAt }) => ({
      ...{ title, note },
      state: [due && `${words.due} ${due}`, doneAt ? words.done : words.open].filter(Boolean).join(', '),
    })),
  });
}

function view(attempt: AttemptOverview, words: OverviewWords) {
  const day = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
  const on = (instant: string): string => day.format(new Date(instant));
  const { title, answers, result, startedAt, finishedAt } = attempt;
  const finished = finishedAt ? `${words.finishedOn} ${on(finishedAt)}` : words.unfinished;
  const scoreOf = ({ score }: GroupResult): string =>
    score ? `${score.rounded} (${score.levelName})` : words.tooLittleKnown;
  return {
    title,
    answers,
    dates: `${words.startedOn} ${on(startedAt)}. ${finished}.`,
    scores: result
      ? [
          { name: words.total, value: scoreOf(result.total) },
          ...result.clusters.map((cluster) => ({ name: cluster.name, value: scoreOf(cluster) })),
        ]
      : [],
  };
}
