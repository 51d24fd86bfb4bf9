import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { type CohortName, decide, type Decision } from '#domain/disclosure';
import { enterContributions } from './enter-contributions.js';
import type { Members } from './members.js';
import { alikeOf, peopleOf, publicationsOf, tracesOf } from './read-register.js';
import { movesOf, writeAgreed, writeMoves, writePublications } from './write-publications.js';

/** What is to be published, and of whom. */
export type Publishing = {
  readonly scan: string;
  readonly candidates: readonly CohortName[];
  readonly members: Members;
};

/** What may be shown: of each cohort, without these of its figures; and why the others may not. */
export type Permission = Pick<Decision, 'published' | 'withheld'>;

/** One at a time: each decision rests on all publications before it. */
const lock = `select pg_advisory_xact_lock(hashtextextended('disclosure register', 0))`;

/**
 * The register of what was published of groups of people (docs/adr/0020). Whoever shows a figure about several people
 * asks here first, in the transaction in which it shows it; what is permitted is written down as published.
 */
@Injectable()
export class DisclosureRegister {
  /**
   * Decides by all rules of P-8 what may be published now, and notes that it is.
   *
   * @param em a transaction as `quickscan_aggregate`. Where it sees one moment of the database (repeatable read), it
   *   fails if another publication came between: then it is to be tried again.
   */
  async publish(em: EntityManager, { scan, candidates, members }: Publishing): Promise<Permission> {
    await em.execute(lock);
    await enterContributions(em, scan, members);
    const traces = await tracesOf(em, scan);
    const people = await peopleOf(em, scan, members);
    const decision = decide(
      await publicationsOf(em, scan),
      people.map((each) => alikeOf(each, traces, members)),
      candidates,
    );
    await writePublications(em, scan, decision);
    await writeMoves(em, scan, movesOf(people, traces, decision), members);
    await writeAgreed(em, members);
    return { published: decision.published, withheld: decision.withheld };
  }
}
