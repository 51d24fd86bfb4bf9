import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { CohortName } from '#domain/disclosure';
import { isKnown, type ScanStructure } from '#domain/scan';
import { groupFloor } from '#domain/teams';
import { DisclosureRegister, type Place } from '#server/disclosure';
import type { ClosingRound, PersonalContribution } from './contributions.js';

/** What the rules of P-8 let a round show. */
export type Permitted = {
  /** Why it may show nothing; null when it may. */
  readonly refused: 'tooFew' | 'withheld' | null;
  /** The function groups that may stand beside each other; undefined leaves that to the kind of the round. */
  readonly groups?: ReadonlySet<string>;
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
    const candidates = candidatesOf(round, structure, contributions);
    const places = placesOf(round, structure, contributions);
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
    if (round.kind === 'open') return { refused: null, without: new Set() };
    const refusal = withheld.find(({ cohort }) => cohort === whole);
    const refused = refusal && (tooFewReasons.has(refusal.reason) ? 'tooFew' : 'withheld');
    const groups = published.flatMap(({ cohort }) => (cohort === whole ? [] : (cohort.split('/')[1] ?? [])));
    const without = new Set(published.flatMap((each) => [...each.without]));
    return {
      refused: refused ?? null,
      ...(round.kind === 'confidential' && { groups: new Set(groups) }),
      without,
    };
  }
}

/** Function groups of a round by function group are shown by consent, and those of an open one as well. */
function candidatesOf(
  { id, kind }: ClosingRound,
  structure: ScanStructure,
  contributions: readonly PersonalContribution[],
): CohortName[] {
  if (kind === 'open') return [];
  if (kind === 'functionGroup') return [`round:${id}`];
  const sizeOf = (code: string): number =>
    contributions.filter(({ functionGroup }) => functionGroup === code).length;
  const groups = structure.functionGroups.filter((code) => sizeOf(code) >= groupFloor[kind]);
  return [`round:${id}`, ...groups.map((code): CohortName => `round-function-group:${id}/${code}`)];
}

function placesOf(
  round: ClosingRound,
  structure: ScanStructure,
  contributions: readonly PersonalContribution[],
) {
  const legend = new Map<string, Place>();
  const rows = contributions.map((one) => {
    const place = placeOf(round, structure, one);
    const key = JSON.stringify(place);
    legend.set(key, place);
    return { account_id: one.accountId, attempt_id: one.attemptId, place: key };
  });
  return { legend, rows };
}

function placeOf(
  { id, kind }: ClosingRound,
  structure: ScanStructure,
  { functionGroup, organisation, answers }: PersonalContribution,
): Place {
  const cohorts: CohortName[] = kind === 'open' ? [] : [`round:${id}`];
  if (kind === 'confidential' && functionGroup) cohorts.push(`round-function-group:${id}/${functionGroup}`);
  const unscored = structure.clusters
    .filter(({ statements }) => !statements.some((code) => isKnown(answers.get(code) ?? 'unknown')))
    .map(({ code }) => code);
  return { cohorts, organisation, unscored, agreed: kind !== 'confidential' };
}
