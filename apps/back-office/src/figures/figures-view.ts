import type { Benchmark, Spread } from '#contracts/benchmarks';
import type { Edition } from '#contracts/scans';
import { sizeClasses } from '#domain/benchmark';
import { dayInWords } from '../language/in-words.js';
import { provinces, sizeNames } from '../tenants/tenants.messages.js';
import { type Course, type CourseLine, courseLines } from './course-lines.js';
import { figureTexts as texts } from './figures.messages.js';

/** What cannot be shown. */
const none = '–';

/** A bar with its figures. */
export type Bar = {
  readonly name: string;
  readonly size: string;
  /** A dash where nothing may be shown. */
  readonly mean: string;
  /** Of the bar, from 0 to 100. */
  readonly width: number;
  readonly level: string;
  readonly half: string;
};

/** The groups of one kind, each with its latest figures. */
export type Groups = { readonly id: string; readonly title: string; readonly bars: readonly Bar[] };

export type FiguresView = {
  readonly latest: { readonly size: string; readonly day: string; readonly bars: readonly Bar[] } | null;
  readonly parts: readonly string[];
  readonly moments: readonly {
    readonly day: string;
    readonly size: string;
    readonly scores: readonly (number | string)[];
  }[];
  /** Empty while there is one set of figures only. */
  readonly lines: readonly CourseLine[];
  readonly groups: readonly Groups[];
};

/** What the page shows of everything that was published of a scan, newest first. */
export function figuresView(published: readonly Benchmark[], edition: Edition): FiguresView {
  const national = published.filter(({ kind }) => kind === 'all');
  const [latest] = national;
  const clusters = edition.clusters.map(({ code, name }) => ({ code, name }));
  const parts = [{ code: '', name: texts.total }, ...clusters];
  const moments = national.map((each) => ({
    day: dayInWords(new Date(each.takenAt)),
    size: inDigits(each.sizeBand),
    scores: parts.map(({ code }) => spreadOf(each, code)?.mean ?? none),
  }));
  const courses: Course[] = parts.map(({ code, name }) => ({
    name,
    scores: national.toReversed().map((each) => spreadOf(each, code)?.mean ?? null),
  }));
  return {
    latest: latest
      ? {
          ...{ size: inDigits(latest.sizeBand), day: dayInWords(new Date(latest.takenAt)) },
          bars: parts.map(({ code, name }) => barOf(name, '', spreadOf(latest, code), edition)),
        }
      : null,
    parts: parts.map(({ name }) => name),
    moments,
    lines: national.length > 1 ? courseLines(courses) : [],
    groups: groupsOf(published, edition),
  };
}

type Named = { readonly code: string; readonly name: string };

/** The groups of each kind in their own order; those of which nothing was published are left out. */
function groupsOf(published: readonly Benchmark[], edition: Edition): Groups[] {
  const ofKind = (kind: Benchmark['kind'], title: string, names: readonly Named[]): Groups => {
    const bars = names.flatMap(({ code, name }) => {
      const latest = published.find((each) => each.kind === kind && each.key === code);
      return latest ? [barOf(name, inDigits(latest.sizeBand), latest.total, edition)] : [];
    });
    return { id: kind, title, bars };
  };
  const sizes = sizeClasses.map((code) => ({ code, name: sizeNames[code] }));
  return [
    ofKind('function-group', texts.functionGroups, edition.functionGroups),
    ofKind('size-class', texts.sizeClasses, sizes),
    ofKind(
      'province',
      texts.provinces,
      provinces.map((name) => ({ code: name, name })),
    ),
  ];
}

const spreadOf = ({ total, clusters }: Benchmark, code: string): Spread | null =>
  code === '' ? total : (clusters.find((cluster) => cluster.code === code)?.spread ?? null);

function barOf(name: string, size: string, spread: Spread | null, { answerNames }: Edition): Bar {
  if (!spread) return { name, size, mean: none, width: 0, level: none, half: none };
  const { mean, level, lower, upper } = spread;
  return {
    name,
    size,
    mean: String(mean),
    width: mean,
    level: answerNames[level] ?? level,
    half: texts.fromTo(lower, upper),
  };
}

/** A band as it is read: "50–99". */
const inDigits = (band: string): string => band.replace('-', '–');
