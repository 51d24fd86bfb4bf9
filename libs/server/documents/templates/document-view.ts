import type { Edition, Statement } from '#contracts/scans';
import type { Tip, TipList } from '#contracts/tips';
import { answers, type Answer } from '#domain/scan';
import { cssEscape } from '#server/platform/print';
import type { DocumentPlan } from '../document-kinds.js';
import type { DocumentMessages } from '../messages/index.js';
import { shortName, sourceView, type SourceView } from './source-view.js';

type TipView = Pick<Tip, 'title' | 'text'> & {
  readonly groups: string;
  readonly answers: string;
  readonly effort: string;
  readonly drawsOn: string;
};

type StatementView = Pick<Statement, 'code' | 'title' | 'statement' | 'explanation'> & {
  readonly levels: readonly { readonly name: string; readonly description: string }[];
  readonly tips: readonly TipView[];
};

type ClusterView = {
  readonly name: string;
  readonly description: string;
  readonly statements: readonly StatementView[];
};

/** Everything that the template of a public document shows. */
export type DocumentView = {
  readonly language: string;
  readonly words: DocumentMessages;
  readonly scan: string;
  readonly title: string;
  readonly introduction: string;
  readonly number: number;
  readonly date: string;
  readonly foot: { readonly name: string; readonly page: string; readonly of: string };
  readonly is: Readonly<Record<'statements' | 'explained' | 'tips' | 'fullTips', boolean>>;
  readonly clusters: readonly ClusterView[];
  readonly sources: readonly SourceView[];
};

/** What a document is made of. */
export type DocumentMaterial = {
  readonly plan: DocumentPlan;
  readonly edition: Edition;
  readonly tips: TipList;
  readonly words: DocumentMessages;
};

/** The title of a document, as lists and the document itself show it. */
export function documentTitle({ plan, edition, words }: Omit<DocumentMaterial, 'tips'>): string {
  const cluster = edition.clusters.find(({ code }) => code === plan.cluster);
  return cluster ? `${words.titles[plan.kind]}: ${cluster.name}` : words.titles[plan.kind];
}

export function documentView(material: DocumentMaterial): DocumentView {
  const { plan, edition, tips, words } = material;
  const title = documentTitle(material);
  const clusters = edition.clusters.filter(({ code }) => plan.cluster === undefined || code === plan.cluster);
  const used = new Set(
    clusters
      .flatMap(({ statements }) => statements.flatMap((it) => tipsAt(it, tips)))
      .flatMap((tip) => tip.sources),
  );
  return {
    language: edition.language,
    words,
    scan: edition.title,
    title,
    introduction: words.introductions[plan.kind],
    number: edition.number,
    date: new Date(edition.publishedAt).toLocaleDateString(words.locale, {
      dateStyle: 'long',
      timeZone: 'Europe/Amsterdam',
    }),
    foot: {
      name: cssEscape(`${edition.title} – ${title}`),
      page: cssEscape(words.page),
      of: cssEscape(words.of),
    },
    is: {
      statements: plan.kind === 'statements',
      explained: plan.kind === 'statements-explained',
      tips: plan.kind === 'tips',
      fullTips: plan.kind === 'tips-of-cluster',
    },
    clusters: clusters.map(({ name, description, statements }) => ({
      name,
      description,
      statements: statements.map((statement) => statementView(statement, material)),
    })),
    sources: tips.sources.filter(({ code }) => used.has(code)).map((source) => sourceView(source, words)),
  };
}

/** The tips that are written at a statement; one that serves others too is shown once. */
const tipsAt = ({ code }: Statement, { tips }: TipList): Tip[] =>
  tips.filter(({ places }) => places[0]?.statement === code);

function statementView(statement: Statement, material: DocumentMaterial): StatementView {
  const { code, title, explanation, descriptions } = statement;
  const { answerNames } = material.edition;
  return {
    ...{ code, title, statement: statement.statement, explanation },
    levels: answers.map((answer) => ({ name: answerNames[answer], description: descriptions[answer] })),
    tips: tipsAt(statement, material.tips).map((tip) => tipView(tip, material)),
  };
}

function tipView(tip: Tip, { edition, tips, words }: DocumentMaterial): TipView {
  const fits = tip.places[0]?.answers ?? [];
  const sources = tips.sources.filter(({ code }) => tip.sources.includes(code));
  return {
    title: tip.title,
    text: tip.text,
    groups: edition.functionGroups
      .filter(({ code }) => tip.functionGroups.includes(code))
      .map(({ name }) => name.toLowerCase())
      .join(', '),
    answers: fits.map((answer: Answer) => edition.answerNames[answer].toLowerCase()).join(', '),
    effort: words.efforts[tip.effort],
    drawsOn: sources.map((source) => shortName(source, words)).join('; ') || words.practice,
  };
}
