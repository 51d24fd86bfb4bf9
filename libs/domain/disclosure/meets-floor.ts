import type { CohortKind } from './cohort.js';
import { floorOf } from './floor-of.js';

/**
 * Whether enough distinct people stand behind a figure.
 *
 * Stops: *counting rows.* One person fills in ten times; a threshold on attempts shows "the mean of ten", which is hers.
 */
export const enoughPeople = (kind: CohortKind, people: number): boolean => people >= floorOf(kind).people;

/**
 * Whether enough organisations stand behind a figure.
 *
 * Stops: *the organisation in disguise.* A province in which one municipality takes part shows that municipality to all,
 * under another name.
 */
export const enoughOrganisations = (kind: CohortKind, organisations: number): boolean =>
  organisations >= floorOf(kind).organisations;

/**
 * Whether a function group within a confidential round may stand apart: it has people enough, and so has the rest of
 * the round, or there is no rest.
 *
 * Stops: *taking the part from the whole.* Five of the seven are `execution`; team mean minus theirs is the mean of two.
 */
export const mayStandApart = (people: number, rest: number): boolean =>
  enoughPeople('round-function-group', people) && (rest === 0 || enoughPeople('round-function-group', rest));
