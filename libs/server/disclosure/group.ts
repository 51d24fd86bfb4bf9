import type { PeopleAlike, Trace } from '#domain/disclosure';
import type { Entrant, Place } from './members.js';

/** One attempt of people alike, as the register has it. */
export type RegisteredAttempt = {
  /** In which publications it came into a cohort and went out of it. */
  readonly trace: Trace;
  readonly confirmed: boolean;
  readonly agreed: boolean;
  readonly unscored: readonly string[];
  /** Where it counts until further notice; `null` if it does not. */
  readonly place: string | null;
};

/** People whom the register cannot tell apart, with their attempts, the latest last. */
export type Group = {
  readonly id: string;
  readonly people: number;
  readonly attempts: readonly RegisteredAttempt[];
};

/** An attempt that the register has not met before. */
export const newAttempt = (
  { organisation, unscored = [] }: Entrant,
  place: string | null = null,
): RegisteredAttempt => ({ trace: [], confirmed: organisation !== null, agreed: false, unscored, place });

/** Attempts of people of whom none counts anywhere any more. */
export const countingNowhere = (attempts: readonly RegisteredAttempt[]): readonly RegisteredAttempt[] =>
  attempts.map((attempt) => ({ ...attempt, place: null }));

/** What tells groups apart, in writing. */
export const signatureOf = (attempts: readonly RegisteredAttempt[]): string =>
  JSON.stringify(
    attempts.map(({ trace, confirmed, agreed, unscored, place }) => [
      trace,
      confirmed,
      agreed,
      unscored,
      place,
    ]),
  );

/** People alike as the publish gate sees them. @param places where each of their attempts counts now, if it does */
export function alikeOf(
  people: number,
  attempts: readonly RegisteredAttempt[],
  places: readonly (Place | undefined)[],
): PeopleAlike {
  const here = places.find((place) => place !== undefined);
  const former = attempts.at(-1)?.confirmed ? 'former' : null;
  return {
    people,
    organisation: here ? here.organisation : former,
    agreed: attempts.some(({ agreed }) => agreed),
    attempts: attempts.map(({ trace, unscored }, at) => ({
      trace,
      now: places[at]?.cohorts ?? [],
      unscored,
    })),
  };
}
