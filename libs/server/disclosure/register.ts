import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Decision } from '#domain/disclosure';
import type { Entrant, Placed } from './members.js';
import { decideOnMembers, type Publishing } from './publish-members.js';
import { decideOnStanding, placePeople, type StandingPublishing } from './publish-standing.js';

/** What may be shown: of each cohort, without these of its figures; and why the others may not. */
export type Permission = Pick<Decision, 'published' | 'withheld'>;

/** One at a time: each decision rests on all publications before it. */
const lock = `select pg_advisory_xact_lock(hashtextextended('disclosure register', 0))`;

/**
 * The register of what was published of groups of people (docs/adr/0020, 0025). Whoever shows a figure about several
 * people asks here first, in the transaction in which it shows it; what is permitted is written down as published.
 *
 * All of it runs as `quickscan_aggregate`. In a transaction that sees one moment of the database (repeatable read), it
 * fails if another publication came between: then it is to be tried again.
 */
@Injectable()
export class DisclosureRegister {
  /** Notes where some people count from now on, with which attempt, or that they count nowhere. Publishes nothing. */
  async place(em: EntityManager, scan: string, placed: Placed<Entrant>): Promise<void> {
    await em.execute(lock);
    await placePeople(em, scan, placed);
  }

  /** Decides by all rules of P-8 what may be published now of those who stand in a place, and notes that it is. */
  async publishStanding(em: EntityManager, publishing: StandingPublishing): Promise<Permission> {
    await em.execute(lock);
    return this.written(em, publishing.scan, await decideOnStanding(em, publishing));
  }

  /** The same of people who are named now; where others stand does not matter, and does not change. */
  async publish(em: EntityManager, publishing: Publishing): Promise<Permission> {
    await em.execute(lock);
    return this.written(em, publishing.scan, await decideOnMembers(em, publishing));
  }

  private async written(
    em: EntityManager,
    scan: string,
    { published, withheld }: Decision,
  ): Promise<Permission> {
    await em.execute(
      `insert into disclosure_publication (scan_code, number, cohort, without)
       select ?, number, cohort, without from jsonb_to_recordset(?::jsonb) as r(number integer, cohort text, without text[])`,
      [scan, JSON.stringify(published)],
    );
    return { published, withheld };
  }
}
