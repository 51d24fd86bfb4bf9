import type { Spread } from '#contracts/benchmarks';
import type { GroupResult, Result } from '#contracts/results';
import { comparisonMessages, type ComparisonMessages } from './comparison.messages.js';

type Row = { readonly name: string; readonly own: string; readonly mean: string; readonly band: string };

/** What the report shows of others: the national snapshot that the result names, beside the own scores. */
export type ComparisonView = {
  readonly words: ComparisonMessages;
  readonly about: string;
  readonly rows: readonly Row[];
};

/** Nothing where there was no national snapshot. */
export function comparisonView({ benchmark, total, clusters, language }: Result): ComparisonView | null {
  if (!benchmark) return null;
  const words = comparisonMessages(language);
  const day = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
  const spreadOf = (code: string) => benchmark.clusters.find((each) => each.code === code)?.spread ?? null;
  return {
    words,
    about: words.about(sizeOf(benchmark.sizeBand, words), day.format(new Date(benchmark.takenAt))),
    rows: [
      rowOf(words.total, total, benchmark.total, words),
      ...clusters.map((cluster) => rowOf(cluster.name, cluster, spreadOf(cluster.code), words)),
    ],
  };
}

const rowOf = (
  name: string,
  { score }: GroupResult,
  others: Spread | null,
  words: ComparisonMessages,
): Row => ({
  name,
  own: score ? String(score.rounded) : '–',
  mean: others ? String(others.mean) : '–',
  band: others ? words.fromTo(others.lower, others.upper) : '–',
});

function sizeOf(band: string, words: ComparisonMessages): string {
  const number = new Intl.NumberFormat(words.locale);
  const [from = '', to = ''] = band.split('-').map((each) => each && number.format(Number(each)));
  return to ? words.size(from, to) : words.sizeOpen(from);
}
