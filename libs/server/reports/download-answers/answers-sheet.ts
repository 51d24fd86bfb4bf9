import type { GroupResult, Result } from '#contracts/results';
import type { Cell, Sheet } from '#server/platform/sheets';
import { answersWords, type AnswersWords } from './answers-words.js';

/** The answers of a result as a table: a row for each statement, then one for each cluster and the total. */
export function answersSheet(result: Result): Sheet {
  const words = answersWords(result.language);
  const statements = result.clusters.flatMap(({ name, statementResults }) =>
    statementResults.map(({ code, title, statement, answerName, answerDescription, score }): Cell[] => [
      ...[name, code, title, statement, answerName, answerDescription, score],
    ]),
  );
  return {
    name: words.sheet,
    columns: words.columns,
    rows: [
      ...statements,
      ...result.clusters.map((cluster) => groupRow(cluster.name, cluster, words)),
      groupRow(words.total, result.total, words),
    ],
  };
}

const groupRow = (name: string, { score, known, statements }: GroupResult, words: AnswersWords): Cell[] => [
  ...[name, null, words.score, words.knownOf(known, statements)],
  ...[score?.levelName ?? words.tooLittleKnown, null, score?.rounded ?? null],
];
