import { type CohortName, kindOf, wholeOf } from './cohort.js';
import { enoughChanged } from './enough-changed.js';
import { enoughOthers } from './enough-others.js';
import { countOf, type Ledger } from './ledger.js';
import { enoughOrganisations, enoughPeople, mayStandApart } from './meets-floor.js';
import { noOrganisationDominates } from './no-organisation-dominates.js';

/** Why a figure is not published. */
export type Reason =
  | 'tooFewPeople'
  | 'tooFewOrganisations'
  | 'dominated'
  | 'tooFewOthers'
  | 'unchanged'
  | 'tooFewChanged'
  | 'remainder'
  | 'isolates'
  | 'tooComplex';

/** Looks at one cohort, or at one figure of it, as it would be published now; `null` if nothing is against it. */
export type Rule = (ledger: Ledger, cohort: CohortName, figure?: string) => Reason | null;

export const floors: Rule = (ledger, cohort, figure) => {
  const kind = kindOf(cohort);
  const members = ledger.members(cohort, figure);
  const { people } = countOf(members);
  if (!enoughPeople(kind, people)) return 'tooFewPeople';
  if (kind === 'round-function-group') {
    const whole = countOf(ledger.members(wholeOf(cohort) as CohortName, figure)).people;
    if (!mayStandApart(people, whole - people)) return 'tooFewPeople';
  }
  const organisations = new Set(members.map(({ group }) => group.organisation)).size;
  return enoughOrganisations(kind, organisations) ? null : 'tooFewOrganisations';
};

export const dominance: Rule = (ledger, cohort, figure) => {
  const supplies = new Map<string | null, number>();
  for (const { group } of ledger.members(cohort, figure)) {
    supplies.set(group.organisation, (supplies.get(group.organisation) ?? 0) + group.people);
  }
  return noOrganisationDominates(kindOf(cohort), [...supplies.values()]) ? null : 'dominated';
};

export const ownAccountsOfOrganiser: Rule = (ledger, cohort, figure) =>
  enoughOthers(countOf(ledger.members(cohort, figure))) ? null : 'tooFewOthers';

export const republishing: Rule = (ledger, cohort) => {
  if (ledger.lastOf(cohort) === 0) return null;
  const { people } = countOf(ledger.changed(cohort));
  if (people === 0) return 'unchanged';
  return enoughChanged(people) ? null : 'tooFewChanged';
};
