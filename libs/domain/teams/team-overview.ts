import type { Answer, AnswerSet, Level, ScanStructure } from '../scan/index.js';
import { isKnown, levelValue } from '../scan/index.js';
import { levelOfScore, pointsPerLevel } from '../scoring/index.js';
import { type Agreement, agreementOf, disagreement, talkingPoints } from './disagreement.js';
import { type Figure, figureOf } from './figure.js';
import { shownGroups } from './shown-groups.js';
import { confidentialFloor, type RoundSize, roundSize } from './round-size.js';

/** What of a round is shown (P-7). */
export type RoundKind = 'confidential' | 'functionGroup' | 'open';

/** The finished attempt of one person. */
export type Contribution = { readonly functionGroup: string | null; readonly answers: AnswerSet };

export type ClusterFigure = { readonly code: string; readonly figure: Figure };

/** The scores of one member of an open round, as the others see them. */
export type MemberScores = { readonly total: Figure; readonly clusters: readonly ClusterFigure[] };

export type StatementOverview = {
  readonly code: number;
  /** The level of the mean; null where too few gave one. */
  readonly level: Level | null;
  readonly agreement: Agreement | null;
};

/** What a round shows of a team, in codes and figures; texts are of its edition. */
export type TeamOverview = {
  readonly size: RoundSize;
  readonly total: Figure;
  readonly clusters: readonly ClusterFigure[];
  readonly functionGroups: readonly { readonly code: string; readonly clusters: readonly ClusterFigure[] }[];
  readonly statements: readonly StatementOverview[];
  readonly talkingPoints: readonly number[];
  readonly strengths: readonly number[];
  readonly growthOpportunities: readonly number[];
  /** In whole per cents; to the nearest ten below ten people. */
  readonly unknownPercent: number;
};

/** From how many people a round of a kind is shown at all (P-7, P-8). */
export const roundFloor: Readonly<Record<RoundKind, number>> = {
  confidential: confidentialFloor,
  functionGroup: confidentialFloor,
  open: 1,
};

/** From how many people a function group is shown, in a round of a kind (P-7, P-8). */
export const groupFloor: Readonly<Record<RoundKind, number>> = { confidential: 5, functionGroup: 2, open: 1 };

/** From how many known levels a statement shows something: fewer could be told apart from "unknown" (P-8). */
const statementFloor: Readonly<Record<RoundKind, number>> = { confidential: 5, functionGroup: 5, open: 1 };

const wholeFrom = 10;
const maximumListed = 5;

/**
 * The overview of a round, from what each person finished with. Strengths and growth opportunities go by the levels
 * that are shown, not by figures behind them.
 * @returns undefined when too few took part
 */
export function teamOverview(
  structure: ScanStructure,
  kind: RoundKind,
  contributions: readonly Contribution[],
): TeamOverview | undefined {
  const people = contributions.length;
  if (people < roundFloor[kind]) return undefined;
  const all = structure.clusters.flatMap(({ statements }) => statements);
  const statements = all.map((code) => statementOf(code, kind, contributions));
  const answers = answersTo(all, contributions);
  return {
    size: kind === 'open' ? { from: people, to: people } : roundSize(people),
    total: figureOf(answers),
    clusters: clusterFigures(structure, contributions),
    functionGroups: groupsOf(structure, kind, contributions),
    statements: statements.map(({ code, level, agreement }) => ({ code, level, agreement })),
    talkingPoints: talkingPoints(statements),
    strengths: listed(statements, -1),
    growthOpportunities: listed(statements, 1),
    unknownPercent: unknownPercent(answers, people),
  };
}

/** The scores of one person, as an open round shows them by name. */
export function memberScores(structure: ScanStructure, contribution: Contribution): MemberScores {
  const all = structure.clusters.flatMap(({ statements }) => statements);
  return {
    total: figureOf(answersTo(all, [contribution])),
    clusters: clusterFigures(structure, [contribution]),
  };
}

type Measured = StatementOverview & { readonly disagreement: number | null };

function statementOf(code: number, kind: RoundKind, contributions: readonly Contribution[]): Measured {
  const known = answersTo([code], contributions).filter(isKnown);
  if (known.length < statementFloor[kind]) return { code, level: null, agreement: null, disagreement: null };
  const sum = known.map(levelValue).reduce<number>((total, value) => total + value, 0);
  const apart = disagreement(known);
  return {
    code,
    level: levelOfScore((pointsPerLevel * sum) / known.length),
    agreement: apart === null ? null : agreementOf(apart),
    disagreement: apart,
  };
}

function groupsOf(structure: ScanStructure, kind: RoundKind, contributions: readonly Contribution[]) {
  const membersOf = (code: string) => contributions.filter(({ functionGroup }) => functionGroup === code);
  const groups = structure.functionGroups.map((code) => ({ code, size: membersOf(code).length }));
  const shown = shownGroups(groups, contributions.length, groupFloor[kind]);
  return structure.functionGroups
    .filter((code) => shown.has(code))
    .map((code) => ({ code, clusters: clusterFigures(structure, membersOf(code)) }));
}

const clusterFigures = (structure: ScanStructure, contributions: readonly Contribution[]): ClusterFigure[] =>
  structure.clusters.map(({ code, statements }) => ({
    code,
    figure: figureOf(answersTo(statements, contributions)),
  }));

/** One answer of everybody to each statement; one that is missing is not known. */
const answersTo = (statements: readonly number[], contributions: readonly Contribution[]): Answer[] =>
  contributions.flatMap(({ answers }) => statements.map((code) => answers.get(code) ?? 'unknown'));

/** At most five statements: 1 lists `onTrack` or lower, lowest first; -1 `advanced` or higher where views do not lie far apart. */
function listed(statements: readonly Measured[], direction: 1 | -1): readonly number[] {
  const known = statements.flatMap(({ code, level, agreement }) =>
    level === null ? [] : [{ code, agreement, value: levelValue(level) }],
  );
  const fits = known.filter(({ value, agreement }) =>
    direction === 1
      ? value <= levelValue('onTrack')
      : value > levelValue('onTrack') && agreement !== 'farApart',
  );
  return fits
    .sort((a, b) => direction * (a.value - b.value))
    .slice(0, maximumListed)
    .map(({ code }) => code);
}

function unknownPercent(answers: readonly Answer[], people: number): number {
  const share = answers.filter((answer) => !isKnown(answer)).length / answers.length;
  return people < wholeFrom ? Math.round(share * 10) * 10 : Math.round(share * 100);
}
