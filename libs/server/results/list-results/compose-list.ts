import type { AnswerHistory, PastResult, ResultList, Score } from '#contracts/results';
import type { Edition } from '#contracts/scans';
import { levels } from '#domain/scan';
import type { GroupScore } from '#domain/scoring';
import type { ScoredAttempt } from '#server/scoring';

/** A finished attempt with the edition that it is at. */
export type Past = { readonly scored: ScoredAttempt; readonly edition: Edition };

/** Results beside each other, in the words of `latest`; no figure is computed here. */
export function composeList(past: readonly Past[], latest: Edition): ResultList {
  return {
    scan: latest.scan,
    language: latest.language,
    levelNames: levels.map((level) => ({ level, name: latest.answerNames[level] })),
    clusters: latest.clusters.map(({ code, name }) => ({ code, name })),
    results: past.map((one) => pastResult(one, latest)),
    statements: latest.clusters.flatMap(({ code: cluster, statements }) =>
      statements.map(({ code, title }) => ({ code, title, cluster, answers: answersTo(code, past, latest) })),
    ),
  };
}

function pastResult({ scored: { attempt, score }, edition }: Past, latest: Edition): PastResult {
  const told = ({ score: found }: GroupScore): Score | null =>
    found && { ...found, levelName: latest.answerNames[found.level] };
  return {
    attempt: attempt.id,
    finishedAt: attempt.finishedAt.toISOString(),
    editionNumber: edition.number,
    total: told(score.total),
    clusters: score.clusters.map((group) => ({ code: group.code, score: told(group) })),
  };
}

const answersTo = (code: number, past: readonly Past[], latest: Edition): AnswerHistory['answers'] =>
  past.map(({ scored }) => {
    const found = scored.score.statements.find((statement) => statement.code === code);
    return found ? { answer: found.answer, answerName: latest.answerNames[found.answer] } : null;
  });
