/** How often each of the answers was given, in their order: five levels, then unknown. */
export type AnswerCounts = number[];

/** Scores of a cluster, or of all statements, over many people. People with too little known are not in it. */
export type GroupTally = {
  /** People who have a score. */
  scored: number;
  /** The sum of their scores in thousandths of a point: whole numbers add up the same in any order. */
  thousandths: number;
  /** How many lie nearest to 0, 5, 10 … 100. */
  bins: number[];
};

/**
 * Sums over people, from which every figure of a cohort follows. They can be added and taken away again, so a cohort is
 * the sum of its parts. Statements go by code, whatever their edition; groups by cluster code, and `total`.
 */
export type Tally = {
  people: number;
  readonly statements: Record<string, AnswerCounts>;
  readonly groups: Record<string, GroupTally>;
};

/** The group of all statements; no cluster can have this code, since codes have no spaces. */
export const total = 'all statements';

export const emptyTally = (): Tally => ({ people: 0, statements: {}, groups: {} });

export const emptyCounts = (): AnswerCounts => [0, 0, 0, 0, 0, 0];

export const emptyGroup = (): GroupTally => ({
  scored: 0,
  thousandths: 0,
  bins: Array.from({ length: 21 }, () => 0),
});

/** Adds one tally to another, which changes. */
export function addTally(to: Tally, from: Tally): void {
  to.people += from.people;
  for (const [code, counts] of Object.entries(from.statements))
    addCounts((to.statements[code] ??= emptyCounts()), counts);
  for (const [code, group] of Object.entries(from.groups))
    addGroup((to.groups[code] ??= emptyGroup()), group);
}

function addGroup(to: GroupTally, from: GroupTally): void {
  to.scored += from.scored;
  to.thousandths += from.thousandths;
  addCounts(to.bins, from.bins);
}

function addCounts(to: number[], from: readonly number[]): void {
  from.forEach((count, index) => (to[index] = Number(to[index]) + count));
}
