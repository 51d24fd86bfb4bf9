import { RequestContext } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Runs work as one respondent: an own entity manager whose transactions carry her id, which row-level
 * security reads. Used where no request interceptor did so: jobs, and flows before there is a session.
 */
export function actAs<T>(em: EntityManager, userId: string, work: () => Promise<T>): Promise<T> {
  const fork = em.fork({ session: { variables: { 'app.user_id': userId } } });
  return RequestContext.create(fork, work);
}

/** Runs work without a user, which sees only what is public. */
export const actAsNobody = <T>(em: EntityManager, work: () => Promise<T>): Promise<T> =>
  RequestContext.create(em.fork(), work);

/** Runs work in one transaction as a respondent who also knows the hash of something: a code, a one-time link. */
export function actWithLookup<T>(
  em: EntityManager,
  userId: string,
  hash: string,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  const fork = em.fork({ session: { variables: { 'app.user_id': userId, 'app.lookup': hash } } });
  return RequestContext.create(fork, () => fork.transactional(work));
}

/**
 * Runs work that may see just the row whose hash equals `hash`: a session, an account by its address, a
 * one-time link. It sees nothing else.
 */
export function withLookup<T>(
  em: EntityManager,
  hash: string,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  const fork = em.fork({ session: { variables: { 'app.lookup': hash } } });
  return fork.transactional(work);
}

const withoutContext = new WeakMap<EntityManager, EntityManager>();

/**
 * Asks a function of the database that sets the context itself, from what it is given: one journey instead of four, for
 * what happens all the time. What it is given comes from the server's session, never from the request.
 */
export function askFunction<T>(em: EntityManager, sql: string, given: readonly unknown[]): Promise<T[]> {
  // One for all of them: it has no context, reads no entities, and so keeps nothing of anybody.
  let asking = withoutContext.get(em);
  if (!asking) {
    asking = em.fork({ disableContextResolution: true, session: {} });
    withoutContext.set(em, asking);
  }
  return asking.execute<T[]>(sql, [...given]);
}
