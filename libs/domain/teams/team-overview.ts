import {
  agreementBand,
  type AgreementBand,
  disagreement,
  type GroupStatement,
  levelOfMean,
  sharedGrowth,
  sharedStrengths,
  talkingPoints,
} from '../agreement/index.js';
import { statementCell } from '../disclosure/index.js';
import { type Answer, type AnswerSet, isKnown, type Level, type ScanStructure } from '../scan/index.js';
import { type Figure, figureOf } from './figure.js';
import { shownDepartments } from './shown-departments.js';
import { shownGroups } from './shown-groups.js';
import { confidentialFloor, type RoundSize, roundSize } from './round-size.js';

/** What of a round is shown (P-7). */
export type RoundKind = 'confidential' | 'functionGroup' | 'open';

/** The finished attempt of one person. */
export type Contribution = {
  readonly functionGroup: string | null;
  /** In a round that is split by department: where its organisation placed her. */
  readonly department?: string | null;
  readonly answers: AnswerSet;
};

export type ClusterFigure = { readonly code: string; readonly figure: Figure };

/** The scores of one member of an open round, as the others see them. */
export type MemberScores = { readonly total: Figure; readonly clusters: readonly ClusterFigure[] };

export type StatementOverview = {
  readonly code: number;
  /** The level of the mean; null where too few gave one. */
  readonly level: Level | null;
  readonly agreement: AgreementBand | null;
};

/** What a round shows of a team, in codes and figures; texts are of its edition. */
export type TeamOverview = {
  readonly size: RoundSize;
  readonly total: Figure;
  readonly clusters: readonly ClusterFigure[];
  readonly functionGroups: readonly { readonly code: string; readonly clusters: readonly ClusterFigure[] }[];
  /** Of a round that is split by department; overviews that were made before that was possible have none. */
  readonly departments?: readonly { readonly name: string; readonly clusters: readonly ClusterFigure[] }[];
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

const wholeFrom = 10;

/**
 * The overview of a round, from what each person finished with. What too few know of a statement is in no list either.
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
  const statements = all.map((code) => ({ code, answers: answersTo([code], contributions) }));
  const told = statements.map((statement) => ({ statement, overview: overviewOf(statement, kind) }));
  const known = told.filter(({ overview }) => overview.level !== null).map(({ statement }) => statement);
  const answers = answersTo(all, contributions);
  return {
    size: kind === 'open' ? { from: people, to: people } : roundSize(people),
    total: figureOf(answers),
    clusters: clusterFigures(structure, contributions),
    functionGroups: groupsOf(structure, kind, contributions),
    departments: departmentsOf(structure, contributions),
    statements: told.map(({ overview }) => overview),
    talkingPoints: talkingPoints(known),
    strengths: sharedStrengths(known),
    growthOpportunities: sharedGrowth(known),
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

/** As any statement may be shown (P-8); in an open round its members agreed to more. */
function overviewOf({ code, answers }: GroupStatement, kind: RoundKind): StatementOverview {
  if (kind === 'open') return openOverviewOf(code, answers);
  const cell = statementCell(answers);
  if (cell.kind === 'tooLittleKnown') return { code, level: null, agreement: null };
  return { code, level: cell.level, agreement: cell.agreement };
}

function openOverviewOf(code: number, answers: readonly Answer[]): StatementOverview {
  const apart = disagreement(answers);
  return { code, level: levelOfMean(answers), agreement: apart === null ? null : agreementBand(apart) };
}

function groupsOf(structure: ScanStructure, kind: RoundKind, contributions: readonly Contribution[]) {
  const membersOf = (code: string) => contributions.filter(({ functionGroup }) => functionGroup === code);
  const groups = structure.functionGroups.map((code) => ({ code, size: membersOf(code).length }));
  const shown = shownGroups(groups, contributions.length, groupFloor[kind]);
  return structure.functionGroups
    .filter((code) => shown.has(code))
    .map((code) => ({ code, clusters: clusterFigures(structure, membersOf(code)) }));
}

function departmentsOf(structure: ScanStructure, contributions: readonly Contribution[]) {
  const shown = shownDepartments(contributions.map(({ department }) => department ?? null));
  return shown.map((name) => ({
    name,
    clusters: clusterFigures(
      structure,
      contributions.filter(({ department }) => department === name),
    ),
  }));
}

const clusterFigures = (structure: ScanStructure, contributions: readonly Contribution[]): ClusterFigure[] =>
  structure.clusters.map(({ code, statements }) => ({
    code,
    figure: figureOf(answersTo(statements, contributions)),
  }));

/** One answer of everybody to each statement; one that is missing is not known. */
const answersTo = (statements: readonly number[], contributions: readonly Contribution[]): Answer[] =>
  contributions.flatMap(({ answers }) => statements.map((code) => answers.get(code) ?? 'unknown'));

function unknownPercent(answers: readonly Answer[], people: number): number {
  const share = answers.filter((answer) => !isKnown(answer)).length / answers.length;
  return people < wholeFrom ? Math.round(share * 10) * 10 : Math.round(share * 100);
}
