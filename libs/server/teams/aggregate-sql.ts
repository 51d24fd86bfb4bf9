import type { EntityManager } from '@mikro-orm/postgresql';

/** A query of the aggregate role, whose values are numbered from `$1`, so that one can stand in it twice. */
export type AggregateSql = <T extends object>(sql: string, values?: readonly unknown[]) => Promise<T[]>;

/** Queries in a transaction of the aggregate role. */
export const sqlIn =
  (em: EntityManager): AggregateSql =>
  <T extends object>(sql: string, values: readonly unknown[] = []) => {
    const used: unknown[] = [];
    const text = sql.replace(/\$(\d+)/g, (_, number: string) => {
      used.push(values[Number(number) - 1]);
      return '?';
    });
    return em.execute<T[]>(text, used);
  };
