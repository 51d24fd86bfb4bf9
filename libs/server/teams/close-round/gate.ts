import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { CohortName } from '#domain/disclosure';
import { isKnown, type ScanStructure } from '#domain/scan';
import { groupFloor, shownDepartments } from '#domain/teams';
import { DisclosureRegister, type Place } from '#server/disclosure';
import type { ClosingRound, PersonalContribution } from './contributions.js';

/** What the rules of P-8 let a round show. */
export type Permitted = {
  /** Why it may show nothing; null when it may. */
  readonly refused: 'tooFew' | 'withheld' | null;
  /** The function groups that may stand beside each other; undefined leaves that to the kind of the round. */
  readonly groups?: ReadonlySet<string> | undefined;
  /** The departments that may stand beside each other; none in a round that is not split by them. */
  readonly departments: ReadonlySet<string>;
  /** Clusters that too few have a part in. */
  readonly without: ReadonlySet<string>;
};

/** More people may take part when such a round is extended. */
const tooFewReasons = new Set(['tooFewPeople', 'tooFewOthers']);

/** Asks the register of what was published, in the transaction that closes the round, and has it noted there. */
@Injectable()
export class RoundGate {
  constructor(private readonly register: DisclosureRegister) {}

  async ask(
    em: EntityManager,
    round: ClosingRound,
    structure: ScanStructure,
    contributions: readonly PersonalContribution[],
  ): Promise<Permitted> {
    const whole: CohortName = `round:${round.id}`;
    const departments = departmentCohorts(round, contributions);
    const shownFrom = candidatesOf(round, structure, contributions);
    const candidates = [...shownFrom, ...departments.values()];
    const places = placesOf(round, structure, contributions, departments);
    const { published, withheld } = await this.register.publish(em, {
      scan: round.scan,
      candidates,
      members: {
        sql: `select account_id, attempt_id, place
          from jsonb_to_recordset(?::jsonb) as p(account_id uuid, attempt_id uuid, place text)`,
        values: [JSON.stringify(places.rows)],
        places: places.legend,
      },
    });
    if (round.kind === 'open') return { refused: null, departments: new Set(), without: new Set() };
    const refusal = withheld.find(({ cohort }) => cohort === whole);
    const refused = refusal && (tooFewReasons.has(refusal.reason) ? 'tooFew' : 'withheld');
    const cohorts = new Set(published.map(({ cohort }) => cohort));
    const groups = structure.functionGroups.filter((code) => cohorts.has(groupCohort(round, code)));
    const shown = [...departments].filter(([, cohort]) => cohorts.has(cohort)).map(([name]) => name);
    const without = new Set(published.flatMap((each) => [...each.without]));
    return {
      refused: refused ?? null,
      ...(round.kind === 'confidential' && { groups: new Set(groups) }),
      departments: new Set(shown),
      without,
    };
  }
}

const groupCohort = ({ id }: ClosingRound, code: string): CohortName => `round-function-group:${id}/${code}`;

/** The departments of a round that are large enough, by numbers of their own: the register keeps no names. */
function departmentCohorts(
  { id, byDepartment }: ClosingRound,
  contributions: readonly PersonalContribution[],
): ReadonlyMap<string, CohortName> {
  if (!byDepartment) return new Map();
  const shown = shownDepartments(contributions.map(({ department }) => department ?? null));
  return new Map(shown.map((name, at) => [name, `round-department:${id}/${at}`]));
}

/** Function groups of a round by function group are shown by consent, and those of an open one as well. */
function candidatesOf(
  round: ClosingRound,
  structure: ScanStructure,
  contributions: readonly PersonalContribution[],
): CohortName[] {
  const { id, kind } = round;
  if (kind === 'open') return [];
  if (kind === 'functionGroup') return [`round:${id}`];
  const sizeOf = (code: string): number =>
    contributions.filter(({ functionGroup }) => functionGroup === code).length;
  const groups = structure.functionGroups.filter((code) => sizeOf(code) >= groupFloor[kind]);
  return [`round:${id}`, ...groups.map((code) => groupCohort(round, code))];
}

function placesOf(
  round: ClosingRound,
  structure: ScanStructure,
  contributions: readonly PersonalContribution[],
  departments: ReadonlyMap<string, CohortName>,
) {
  const legend = new Map<string, Place>();
  const rows = contributions.map((one) => {
    const department = departments.get(one.department ?? '');
    const place = placeOf(round, structure, one);
    if (department) place.cohorts.push(department);
    const key = JSON.stringify(place);
    legend.set(key, place);
    return { account_id: one.accountId, attempt_id: one.attemptId, place: key };
  });
  return { legend, rows };
}

function placeOf(
  round: ClosingRound,
  structure: ScanStructure,
  { functionGroup, organisation, answers }: PersonalContribution,
): Place & { readonly cohorts: CohortName[] } {
  const { id, kind } = round;
  const cohorts: CohortName[] = kind === 'open' ? [] : [`round:${id}`];
  if (kind === 'confidential' && functionGroup) cohorts.push(groupCohort(round, functionGroup));
  const unscored = structure.clusters
    .filter(({ statements }) => !statements.some((code) => isKnown(answers.get(code) ?? 'unknown')))
    .map(({ code }) => code);
  return { cohorts, organisation, unscored, agreed: kind !== 'confidential' };
}
