import type { Answer, AnswerSet } from '#domain/scan';
import type { Attempt } from '#contracts/attempts';
import type { Edition } from '#contracts/scans';

/** An attempt with the edition that it is pinned to. */
export interface Filling {
  readonly attempt: Attempt;
  readonly edition: Edition;
}

/** The answers of an attempt, with what was given here since on top. */
export function answersOf(
  attempt: Attempt | undefined,
  since: readonly { readonly attempt: string; readonly statement: number; readonly answer: Answer }[],
): AnswerSet {
  const own = since.filter((given) => given.attempt === attempt?.id);
  return new Map([...(attempt?.answers ?? []), ...own].map(({ statement, answer }) => [statement, answer]));
}

/** A filling with these answers instead of its own, as the device keeps it. */
export function withAnswers({ attempt, edition }: Filling, answers: AnswerSet): Filling {
  const times = new Map(attempt.answers.map(({ statement, answeredAt }) => [statement, answeredAt]));
  const given = [...answers].map(([statement, answer]) => ({
    statement,
    answer,
    answeredAt: times.get(statement) ?? new Date().toISOString(),
  }));
  return { attempt: { ...attempt, answered: given.length, answers: given }, edition };
}

/** The statements that were answered before and are answered otherwise now. */
export function changedIn(before: AnswerSet, now: AnswerSet): readonly number[] {
  return [...now]
    .filter(([code, answer]) => before.has(code) && before.get(code) !== answer)
    .map(([code]) => code);
}
