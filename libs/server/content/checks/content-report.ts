import type { Pack } from '../pack/pack.schema.js';
import { lengthProblems } from './check-lengths.js';
import { idleSources, placeProblems, placesOf, untranslatedTips } from './check-places.js';
import { repeatProblems } from './check-repeats.js';
import { packProse, type Prose } from './pack-prose.js';
import { type Readability, readabilityOf, termsOf } from './readability.js';

/** The bounds of CONTENT's rules on plain Dutch. */
const leastEase = 60;
const longestMedian = 15;
const longestSentence = 25;
const mostTerms = 40;
const shareThatReadsEasily = 0.9;

/** What the checks of a pack found, and its figures. Content is fit to publish when there are no problems. */
export type ContentReport = {
  readonly problems: readonly string[];
  /** Worth a look, but no reason to stop: texts harder than they might be, sources to complete. */
  readonly remarks: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  /** Of the texts in the pack's first language. */
  readonly readability: { readonly texts: number; readonly easy: number; readonly meanEase: number };
};

/** Checks a pack that was read: all of its texts are there, in bounds, readable and said once; pure. */
export function contentReport(pack: Pack): ContentReport {
  const prose = packProse(pack);
  const terms = termsOf(pack.files.get('terms.txt') ?? '');
  const read = measured(pack, prose, terms);
  const easy = read.filter(isEasy);
  const incomplete = pack.sources.filter((source) => source.incomplete).map(({ code }) => code);
  return {
    problems: [
      ...placeProblems(pack),
      ...untranslatedTips(pack),
      ...lengthProblems(prose),
      ...repeatProblems(prose),
      ...(terms.size > mostTerms ? [`terms.txt: ${terms.size} terms, must be at most ${mostTerms}`] : []),
      ...(easy.length < read.length * shareThatReadsEasily
        ? [`only ${easy.length} of ${read.length} texts read easily`]
        : []),
    ],
    remarks: [
      ...read.filter((text) => !isEasy(text)).map(hard),
      ...incomplete.map((code) => `source ${code} is incomplete`),
      ...idleSources(pack).map((code) => `source ${code}: no tip draws on it`),
    ],
    counts: countsOf(pack, prose, incomplete.length),
    readability: {
      texts: read.length,
      easy: easy.length,
      meanEase: read.reduce((sum, { ease }) => sum + ease, 0) / Math.max(read.length, 1),
    },
  };
}

type Measured = Readability & { readonly id: string };

/** The texts that people read as sentences, in the first language; a page as a whole. */
function measured({ structure }: Pack, prose: readonly Prose[], terms: ReadonlySet<string>): Measured[] {
  const sentences = prose.filter(
    ({ kind, language }) => language === structure.languages[0] && !/title|description/.test(kind),
  );
  const whole = Map.groupBy(sentences, ({ id }) => id);
  return [...whole].map(([id, parts]) => ({
    id,
    ...readabilityOf(parts.map(({ text }) => text).join('\n'), terms),
  }));
}

const isEasy = ({ ease, medianSentence, longestSentence: longest }: Measured): boolean =>
  ease >= leastEase && medianSentence <= longestMedian && longest <= longestSentence;

const hard = ({ id, ease, medianSentence, longestSentence: longest }: Measured): string =>
  `${id} reads less easily: Flesch–Douma ${ease.toFixed(0)}, sentences of ${medianSentence} (median) and ${longest} (longest) words`;

function countsOf(pack: Pack, prose: readonly Prose[], incomplete: number): Record<string, number> {
  const places = placesOf(pack);
  return {
    languages: pack.structure.languages.length,
    statements: pack.structure.clusters.flatMap((cluster) => cluster.statements).length,
    tips: pack.tips.length,
    places: places.length,
    'tip-place pairs': places.reduce((sum, { tips }) => sum + tips.length, 0),
    'tips with sources': pack.tips.filter((tip) => tip.sources).length,
    sources: pack.sources.length,
    'incomplete sources': incomplete,
    pages: pack.structure.pages.length,
    mails: [...pack.texts.values()][0]?.mails.size ?? 0,
    texts: prose.length,
  };
}
