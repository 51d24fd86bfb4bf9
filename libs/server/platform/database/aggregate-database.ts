import { IsolationLevel } from '@mikro-orm/core';
import { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ormOptions } from './orm-options.js';

/**
 * The connection of the role that makes figures of many (`quickscan_aggregate`): it reads finished attempts without names
 * or addresses, and writes snapshots and overviews. Only the worker and the operator have it.
 */
@Injectable()
export class AggregateDatabase implements OnModuleDestroy {
  private constructor(private readonly orm: MikroORM) {}

  static async open(url: string): Promise<AggregateDatabase> {
    // A name of its own, so that a job's context, which is the application's, is not taken for it.
    return new AggregateDatabase(await MikroORM.init({ ...ormOptions(url, 2), contextName: 'aggregate' }));
  }

  /** Runs work in one transaction. */
  transactional<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.orm.em.fork().transactional(work);
  }

  /** Runs work that sees one state of the database from its first to its last query. */
  inOneMoment<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.orm.em.fork().transactional(work, { isolationLevel: IsolationLevel.REPEATABLE_READ });
  }

  onModuleDestroy(): Promise<void> {
    return this.orm.close();
  }
}
