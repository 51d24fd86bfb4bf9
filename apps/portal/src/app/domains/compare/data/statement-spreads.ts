import type { Snapshot } from '#contracts/benchmarks';
import type { Result } from '#contracts/results';
import { type Answer, answers } from '#domain/scan';

/** How many of the others gave an answer, in whole per cents. */
export interface AnswerShare {
  readonly answer: Answer;
  readonly name: string;
  readonly share: number;
  readonly own: boolean;
}

/** One statement: the own answer, and how others answered. */
export interface StatementSpread {
  readonly code: number;
  readonly title: string;
  readonly ownName: string;
  /** The level of the mean in words; `null` where too few knew. */
  readonly levelName: string | null;
  readonly shares: readonly AnswerShare[];
}

export interface ClusterSpreads {
  readonly code: string;
  readonly name: string;
  readonly statements: readonly StatementSpread[];
}

/** The statements by cluster; a statement that others' editions do not have has no figures. */
export function statementSpreadsOf(
  { clusters, levelNames }: Result,
  snapshot: Snapshot,
  unknownName: string,
): readonly ClusterSpreads[] {
  const nameOf = (answer: Answer | null) =>
    answer === 'unknown' ? unknownName : (levelNames.find(({ level }) => level === answer)?.name ?? null);
  return clusters.map(({ code, name, statementResults }) => ({
    code,
    name,
    statements: statementResults.map(({ code: statement, title, answer, answerName }) => {
      const figures = snapshot.statements.find((each) => each.code === statement);
      return {
        code: statement,
        title,
        ownName: answerName,
        levelName: nameOf(figures?.level ?? null),
        shares: (figures?.shares ?? []).flatMap((share, index) => {
          const given = answers[index];
          return given ? [{ answer: given, name: nameOf(given) ?? given, share, own: given === answer }] : [];
        }),
      };
    }),
  }));
}
