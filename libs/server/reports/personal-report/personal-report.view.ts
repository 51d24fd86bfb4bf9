import type { ClusterResult, GroupResult, Result, StatementResult } from '#contracts/results';
import type { Plan } from '#contracts/plans';
import { levels } from '#domain/scan';
import { statementScore } from '#domain/scoring';
import { barWidth, bounds, hatching, lowerBound, meter, type MeterBox, shadeOf } from './chart.js';
import { cssEscape } from '#server/platform/print';
import { comparisonView, type ComparisonView } from './comparison.view.js';
import type { ReportMessages } from './messages/index.js';
import { type ActionView, planView } from './plan.view.js';
import { summaryOf } from './summary.js';
import { type SourceView, sourcesOf, type TipView, tipView } from './tips.view.js';

/** A name and its value, as shown. */
type Fact = { readonly name: string; readonly value: string };

/** A cluster or the total, every figure in the words it is shown with. */
type GroupView = {
  readonly scored: boolean;
  readonly shade: string;
  readonly width: number;
  readonly score: string;
  readonly level: string;
  readonly outcome: string;
  readonly knownOf: string;
  readonly unknown: string;
  readonly feedback: string;
};

type StatementView = {
  readonly code: number;
  readonly title: string;
  readonly statement: string;
  readonly description: string;
  readonly answer: string;
  readonly score: string;
  readonly remark: string | null;
  readonly cluster: string;
  readonly meter: readonly MeterBox[];
  readonly tips: readonly TipView[];
};

type ClusterView = GroupView & {
  readonly name: string;
  readonly description: string;
  readonly statements: readonly StatementView[];
};

/** Everything that the template of the personal report shows. Nothing is computed but how it is worded and drawn. */
export type PersonalReportView = {
  readonly language: string;
  readonly words: ReportMessages;
  readonly documentTitle: string;
  readonly foot: { readonly name: string; readonly page: string; readonly of: string };
  readonly scan: string;
  readonly subject: string;
  readonly facts: readonly Fact[];
  readonly summary: readonly string[];
  readonly total: GroupView;
  readonly clusters: readonly ClusterView[];
  readonly growth: readonly StatementView[];
  readonly strengths: readonly StatementView[];
  readonly plan: readonly ActionView[];
  readonly sources: readonly SourceView[];
  readonly levelNames: readonly string[];
  readonly bounds: readonly number[];
  readonly hatching: readonly string[];
  readonly comparison: ComparisonView | null;
  readonly scale: readonly { readonly name: string; readonly score: number; readonly band: string }[];
};

/** What a report is made of: a result, and the plan of the same respondent. */
export type ReportContent = { readonly result: Result; readonly plan: Plan };

/** The result and the plan in the words and shapes of the report. */
export function personalReportView(
  { result, plan }: ReportContent,
  words: ReportMessages,
): PersonalReportView {
  const clusters = result.clusters.map((cluster) => clusterView(cluster, words));
  const statements = new Map(
    clusters.flatMap((cluster) => cluster.statements.map((view) => [view.code, view])),
  );
  const pick = (codes: readonly number[]): StatementView[] =>
    codes.flatMap((code) => statements.get(code) ?? []);
  return {
    language: result.language,
    words,
    documentTitle: words.documentTitle(result.title),
    foot: footOf(result, words),
    scan: result.title,
    subject: result.subject,
    facts: factsOf(result, words),
    summary: summaryOf(result, words),
    total: groupView(result.total, words),
    clusters,
    growth: pick(result.growthOpportunities),
    strengths: pick(result.strengths),
    plan: planView(plan, words),
    sources: sourcesOf(result),
    levelNames: result.levelNames.map(({ name }) => name),
    bounds,
    hatching,
    scale: scaleOf(result, words),
    comparison: comparisonView(result),
  };
}

const footOf = (result: Result, words: ReportMessages): PersonalReportView['foot'] => ({
  name: cssEscape(words.documentTitle(result.title)),
  page: cssEscape(words.page),
  of: cssEscape(words.of),
});

function factsOf(result: Result, words: ReportMessages): Fact[] {
  const day = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
  return [
    { name: words.finishedOn, value: day.format(new Date(result.finishedAt)) },
    ...(result.functionGroup ? [{ name: words.functionGroup, value: result.functionGroup.name }] : []),
    { name: words.edition, value: String(result.editionNumber) },
  ];
}

function groupView(
  { score, known, statements, unknownShare, feedback }: GroupResult,
  words: ReportMessages,
): GroupView {
  const share = new Intl.NumberFormat(words.locale, { style: 'percent' }).format(unknownShare);
  return {
    scored: score !== null,
    shade: score ? shadeOf(score.level) : '',
    width: barWidth(score?.mean ?? 0),
    score: score ? String(score.rounded) : '–',
    level: score?.levelName ?? words.tooLittleKnown,
    outcome: score ? words.clusterIs(score.rounded, score.levelName) : words.clusterUnknown,
    knownOf: words.knownOf(known, statements),
    unknown: share,
    feedback,
  };
}

const clusterView = (cluster: ClusterResult, words: ReportMessages): ClusterView => ({
  ...groupView(cluster, words),
  name: cluster.name,
  description: cluster.description,
  statements: cluster.statementResults.map((statement) => statementView(statement, cluster.name, words)),
});

function statementView(statement: StatementResult, cluster: string, words: ReportMessages): StatementView {
  const { code, title, answer, answerName, answerDescription, score, remark } = statement;
  return {
    code,
    title,
    statement: statement.statement,
    description: answerDescription,
    answer: answerName,
    score: score === null ? words.notCounted : words.answerScore(score),
    remark,
    cluster,
    meter: meter(answer),
    tips: statement.tips.map((tip) => tipView(tip, words)),
  };
}

/** The five levels with the score of an answer and the band of a mean that belong to each. */
function scaleOf(result: Result, words: ReportMessages): PersonalReportView['scale'] {
  const shown = new Intl.NumberFormat(words.locale);
  return result.levelNames.map(({ level, name }) => {
    const next = levels[levels.indexOf(level) + 1];
    const from = lowerBound(level);
    if (!next) return { name, score: statementScore(level), band: words.bandFrom(shown.format(from)) };
    const to = shown.format(lowerBound(next));
    const band = from < 0 ? words.bandBelow(to) : words.band(shown.format(from), to);
    return { name, score: statementScore(level), band };
  });
}
