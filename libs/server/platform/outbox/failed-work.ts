import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

/** Work that was given up after its last try. */
export type FailedWork = {
  readonly id: string;
  readonly kind: string;
  readonly createdAt: Date;
  readonly failedAt: Date;
};

/** How much work of a kind waits, failed, or was done in the last day. */
export type WorkCount = {
  readonly kind: string;
  readonly waiting: number;
  readonly failed: number;
  readonly done: number;
};

const countsSql = `
  select kind, count(*) filter (where done_at is null and failed_at is null)::int as waiting,
    count(*) filter (where failed_at is not null and done_at is null)::int as failed,
    count(*) filter (where done_at > now() - interval '1 day')::int as done
  from outbox group by kind order by kind`;

/** How much failed work is shown at most. */
export const mostFailed = 200;

const failedSql = `
  select id, kind, created_at as "createdAt", failed_at as "failedAt"
  from outbox where failed_at is not null and done_at is null order by failed_at desc limit ${mostFailed}`;

/** Work in the outbox as the back office watches it: kinds and states, not whose it is. */
@Injectable()
export class FailedWorkList {
  constructor(private readonly em: EntityManager) {}

  counts(): Promise<WorkCount[]> {
    return this.em.execute(countsSql);
  }

  failed(): Promise<FailedWork[]> {
    return this.em.execute(failedSql);
  }

  /** Hands it out once more. @returns whether it was there and had failed */
  retry(em: EntityManager, id: string): Promise<boolean> {
    return changed(em, 'update outbox set failed_at = null, handed_at = null', id);
  }

  /** Takes it as done, so that it is tried no more. @returns whether it was there and had failed */
  discard(em: EntityManager, id: string): Promise<boolean> {
    return changed(em, 'update outbox set done_at = now()', id);
  }
}

async function changed(em: EntityManager, update: string, id: string): Promise<boolean> {
  const where = 'where id = ? and failed_at is not null and done_at is null returning id';
  const rows: unknown[] = await em.execute(`${update} ${where}`, [id]);
  return rows.length > 0;
}
