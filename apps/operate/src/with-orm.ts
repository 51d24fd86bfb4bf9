import { type EntityName, RequestContext } from '@mikro-orm/core';
import { type EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { ormOptions } from '#server/platform/database';

/** Runs work on a connection of its own that is closed afterwards. */
export async function withOrm<T>(
  url: string,
  entities: readonly EntityName[],
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  const orm = await MikroORM.init({ ...ormOptions(url, 2), entities: [...entities] as never });
  try {
    return await RequestContext.create(orm.em, () => work(orm.em));
  } finally {
    await orm.close();
  }
}
