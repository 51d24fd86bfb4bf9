import type { EntityManager } from '@mikro-orm/postgresql';
import type { Withheld } from '#contracts/benchmarks';
import type { CohortName } from '#domain/disclosure';
import type { Reason } from '#domain/disclosure';
import type { DisclosureRegister, Place } from '#server/disclosure';
import { type CountedCohort, type TenantFacts, placesOf } from './cohorts.js';
import type { CountedPart } from './parts.js';
import { placeKey } from './place-people.js';
import type { DecidedCohort } from './publish-cohorts.js';

/** What a decision goes by: the sums of all parts, and where organisations belong. */
export type Counted = {
  readonly parts: readonly CountedPart[];
  readonly tenants: ReadonlyMap<string, TenantFacts>;
  readonly cohorts: readonly CountedCohort[];
};

/**
 * Asks the register which cohorts may be published now, scan by scan, and notes that they are (P-8). Who counts has a
 * score in every cluster (`isCountable`), so there are no figures in which somebody has no part.
 */
export async function decide(
  em: EntityManager,
  register: DisclosureRegister,
  counted: Counted,
): Promise<readonly DecidedCohort[]> {
  const decided: DecidedCohort[] = [];
  for (const scan of new Set(counted.parts.map(({ scanCode }) => scanCode))) {
    const cohorts = counted.cohorts.filter(({ scanCode }) => scanCode === scan);
    const { withheld } = await register.publishStanding(em, {
      scan,
      candidates: cohorts.map(nameOf),
      places: placesIn(scan, counted),
    });
    const reasons = new Map(withheld.map(({ cohort, reason }) => [cohort, reason]));
    for (const cohort of cohorts) {
      const reason = reasons.get(nameOf(cohort));
      decided.push({ cohort, withheld: reason ? reasonFor(reason) : null });
    }
  }
  return decided;
}

const nameOf = ({ kind, key }: Pick<CountedCohort, 'kind' | 'key'>): CohortName =>
  kind === 'all' ? kind : `${kind}:${key}`;

/** What each part stands for now. */
function placesIn(scan: string, { parts, tenants }: Counted): ReadonlyMap<string, Place> {
  const places = parts.filter(({ scanCode }) => scanCode === scan).map((part) => placeOf(part, tenants));
  return new Map(places);
}

function placeOf(part: CountedPart, tenants: Counted['tenants']): [string, Place] {
  const cohorts = placesOf(part, tenants).map(([kind, key]) => nameOf({ kind, key }));
  return [placeKey(part), { cohorts, organisation: part.tenantId }];
}

/** The reasons as screens put them, three of them kindly. */
const reasons: Readonly<Record<Reason, Withheld>> = {
  tooFewPeople: 'too-few',
  tooFewOrganisations: 'too-few',
  tooFewOthers: 'too-few',
  dominated: 'not-safe',
  unchanged: 'too-few',
  tooFewChanged: 'too-few',
  remainder: 'not-safe',
  isolates: 'not-safe',
  tooComplex: 'not-safe',
};

const reasonFor = (reason: Reason): Withheld => reasons[reason];
