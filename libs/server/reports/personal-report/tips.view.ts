import type { FittingTip, Result } from '#contracts/results';
import type { Source } from '#contracts/tips';
import type { ReportMessages } from './messages/index.js';

/** A source as a tip refers to it, and as the list at the end spells it out. */
export type SourceView = {
  readonly short: string;
  readonly full: string;
  readonly link: string | null;
};

/** A tip in the words of the report. */
export type TipView = {
  readonly title: string;
  readonly meta: string;
  readonly text: string;
  readonly sources: readonly SourceView[];
};

export function tipView(tip: FittingTip, words: ReportMessages): TipView {
  const { title, text, effort, functionGroups, sources } = tip;
  const groups = new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(functionGroups);
  return {
    title,
    text,
    meta: `${words.efforts[effort]}, ${words.forGroups(groups)}`,
    sources: sources.map(sourceView),
  };
}

/** Every source that some tip draws on, once, by its name. */
export function sourcesOf({ clusters }: Result): SourceView[] {
  const tips = clusters.flatMap(({ statementResults }) => statementResults.flatMap(({ tips: some }) => some));
  const sources = new Map(tips.flatMap((tip) => tip.sources.map((source) => [source.code, source])));
  return [...sources.values()].map(sourceView).sort((a, b) => a.full.localeCompare(b.full));
}

function sourceView({ author, year, title, publisher, link }: Source): SourceView {
  const short = year ? `${author} (${year})` : author;
  const more = [title, publisher === author ? null : publisher];
  return { short, full: `${[short, ...more].filter((part) => part !== null).join('. ')}.`, link };
}
