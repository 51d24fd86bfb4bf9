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

/** A question to a function of the database. PostgreSQL plans it once per connection, under its name. */
export type Question = {
  /** Unlike that of any other question. */
  readonly name: string;
  /** SQL, with what is given as `$1`, `$2` … */
  readonly text: string;
};

/**
 * Asks a function of the database that sets the context itself, from what it is given: one journey instead of four, for
 * what happens all the time. What it is given comes from the server's session, never from the request. It goes straight
 * to the connections, without the entity manager: it has no context, reads no entities, and keeps nothing of anybody.
 */
export async function askFunction<T extends object>(
  em: EntityManager,
  question: Question,
  given: readonly unknown[],
): Promise<T[]> {
  // eslint-disable-next-line no-restricted-syntax -- the function sets the context, before it reads a row
  const connections = await em.getConnection().getNativeClient();
  const { rows } = await connections.query<T>({ ...question, values: [...given] });
  return rows;
}
