import type { EntityManager } from '@mikro-orm/postgresql';
import { type CohortName, decide, type Decision, type Trace } from '#domain/disclosure';
import { alikeOf, type Group, newAttempt, type RegisteredAttempt, signatureOf } from './group.js';
import type { Members } from './members.js';
import { type Move, movePeople, rewriteGroups } from './move-people.js';
import { groupsOf, publicationsOf, type Standing, standingsOf } from './read-register.js';

/** What is to be published of a few people who are named now, such as those of a round. */
export type Publishing = {
  readonly scan: string;
  readonly candidates: readonly CohortName[];
  readonly members: Members;
};

/** Decides about people who are named now, and notes of them and of all others what is published. */
export async function decideOnMembers(
  em: EntityManager,
  { scan, candidates, members }: Publishing,
): Promise<Decision> {
  await enter(em, scan, members);
  const standings = await standingsOf(em, scan, members);
  const rests = withoutMembers(await groupsOf(em, scan), standings);
  const decision = decide(
    await publicationsOf(em, scan),
    [...rests.map(({ people, attempts }) => alikeOf(people, attempts, [])), ...standings.map(alike(members))],
    candidates,
  );
  const changed = rests.flatMap((group, at) => {
    const attempts = traced(group.attempts, decision.traces[at]);
    return grown(group.attempts, attempts) ? [{ id: group.id, attempts }] : [];
  });
  await rewriteGroups(em, changed);
  const signatures = new Map(changed.map(({ id, attempts }) => [id, signatureOf(attempts)]));
  const moves = standings.map((standing, at): Move => {
    const attempts = traced(standing.attempts, decision.traces[rests.length + at]);
    return {
      standing,
      to: members.places.get(standing.place ?? '')?.agreed ? agreed(attempts, standing) : attempts,
    };
  });
  await movePeople(
    em,
    scan,
    members,
    moves.filter(
      ({ standing: { group, attempts }, to }) =>
        signatureOf(to) !== (signatures.get(group ?? '') ?? signatureOf(attempts)),
    ),
  );
  return decision;
}

/** Enters people and attempts that the register has not met yet. */
async function enter(em: EntityManager, scan: string, members: Members): Promise<void> {
  const standings = await standingsOf(em, scan, members);
  const moves = standings.flatMap((standing): Move[] => {
    const place = members.places.get(standing.place ?? '');
    return place && standing.position === null
      ? [{ standing, to: [...standing.attempts, newAttempt(place)] }]
      : [];
  });
  await movePeople(em, scan, members, moves);
}

/** Who is in each group besides the members. */
function withoutMembers(groups: readonly Group[], standings: readonly Standing[]): readonly Group[] {
  const members = new Map<string, number>();
  for (const { group, people } of standings)
    if (group !== null) members.set(group, people + (members.get(group) ?? 0));
  return groups
    .map((group) => ({ ...group, people: group.people - (members.get(group.id) ?? 0) }))
    .filter(({ people }) => people > 0);
}

const alike =
  ({ places }: Members) =>
  ({ people, attempts, position, place }: Standing) =>
    alikeOf(
      people,
      attempts,
      attempts.map((_, at) => (at === position ? places.get(place ?? '') : undefined)),
    );

const agreed = (
  attempts: readonly RegisteredAttempt[],
  { position }: Standing,
): readonly RegisteredAttempt[] =>
  attempts.map((attempt, at) => (at === position ? { ...attempt, agreed: true } : attempt));

/** Attempts with the traces that they have from now on. */
export const traced = (
  attempts: readonly RegisteredAttempt[],
  traces: readonly Trace[] = [],
): readonly RegisteredAttempt[] =>
  attempts.map((attempt, at) => ({ ...attempt, trace: traces[at] ?? attempt.trace }));

/** Whether something was published of attempts that was not before: traces only grow. */
export const grown = (before: readonly RegisteredAttempt[], after: readonly RegisteredAttempt[]): boolean =>
  after.some(({ trace }, at) => trace.length !== before[at]?.trace.length);
