import type { EntityManager } from '@mikro-orm/postgresql';
import { type CohortName, decide, type Decision } from '#domain/disclosure';
import { alikeOf, countingNowhere, newAttempt, signatureOf } from './group.js';
import type { Entrant, Place, Placed } from './members.js';
import { type Move, movePeople, moveUnknown, rewriteGroups } from './move-people.js';
import { grown, traced } from './publish-members.js';
import { erasedFrom, groupsOf, publicationsOf, type Standing, standingsOf } from './read-register.js';

/** What is to be published of all who stand in a place. */
export type StandingPublishing = {
  readonly scan: string;
  readonly candidates: readonly CohortName[];
  /** What each place stands for now. */
  readonly places: ReadonlyMap<string, Place>;
};

/** Notes where people count from now on: with this attempt in this place, or nowhere. */
export async function placePeople(em: EntityManager, scan: string, placed: Placed<Entrant>): Promise<void> {
  const standings = await standingsOf(em, scan, placed);
  const moves = standings.map((standing): Move => ({ standing, to: placedNow(standing, placed) }));
  await movePeople(
    em,
    scan,
    placed,
    moves.filter(({ standing: { attempts }, to }) => signatureOf(to) !== signatureOf(attempts)),
  );
}

/** Decides about everybody who stands somewhere, and notes of all groups what is published. */
export async function decideOnStanding(
  em: EntityManager,
  { scan, candidates, places }: StandingPublishing,
): Promise<Decision> {
  await moveUnknown(em, scan, await erasedFrom(em, scan), countingNowhere);
  const groups = await groupsOf(em, scan);
  const people = groups.map(({ people, attempts }) =>
    alikeOf(
      people,
      attempts,
      attempts.map(({ place }) => (place === null ? undefined : places.get(place))),
    ),
  );
  const decision = decide(await publicationsOf(em, scan), people, candidates);
  const changed = groups.flatMap(({ id, attempts }, at) => {
    const after = traced(attempts, decision.traces[at]);
    return grown(attempts, after) ? [{ id, attempts: after }] : [];
  });
  await rewriteGroups(em, changed);
  return decision;
}

function placedNow({ attempts, position, place }: Standing, { places }: Placed<Entrant>) {
  const others = countingNowhere(attempts);
  const entrant = place === null ? undefined : places.get(place);
  if (place === null || !entrant) return others;
  return position === null
    ? [...others, newAttempt(entrant, place)]
    : others.map((attempt, at) => (at === position ? { ...attempt, place } : attempt));
}
