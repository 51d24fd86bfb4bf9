import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

/** An entry of the log as the back office reads it. */
export type AuditRow = {
  readonly at: Date;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly tenantId: string | null;
  readonly result: string;
  readonly origin: string;
  /** A pseudonym; it leads nowhere once its account is gone. */
  readonly actor: string | null;
  /** Who works in the back office is named; respondents are not. */
  readonly colleague: string | null;
};

/** Which entries to show; what is undefined does not matter. */
export type AuditFilter = {
  readonly action?: string | undefined;
  readonly origin?: string | undefined;
  /** From this day and up to and with that one, e.g. `2026-11-27`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

const rowsSql = `
  select e.at, e.action, e.object_kind as "objectKind", e.object_id as "objectId", e.tenant_id as "tenantId",
    e.result, e.origin, e.actor, o.email as colleague
  from audit_entry e
  left join back_office_actor b on b.pseudonym = e.actor
  left join back_office_account o on o.id = b.account_id
  where e.action = coalesce(?::text, e.action) and e.origin = coalesce(?::text, e.origin)
    and e.at >= coalesce(?::date at time zone 'Europe/Amsterdam', '-infinity')
    and e.at < coalesce((?::date + 1) at time zone 'Europe/Amsterdam', 'infinity')
  order by e.at desc, e.id desc limit ?`;

/** The audit log to read, as the role of the back office; nothing of it can be changed from there. */
@Injectable()
export class ReadAudit {
  constructor(private readonly em: EntityManager) {}

  /** The latest entries that fit. */
  rows({ action, origin, from, to }: AuditFilter, limit: number): Promise<AuditRow[]> {
    const values = [action, origin, from, to].map((value) => value ?? null);
    return this.em.execute(rowsSql, [...values, limit]);
  }

  /** The names of everything that was ever done. */
  async actions(): Promise<string[]> {
    const rows = await this.em.execute<{ action: string }[]>(
      'select distinct action from audit_entry order by 1',
    );
    return rows.map(({ action }) => action);
  }
}
