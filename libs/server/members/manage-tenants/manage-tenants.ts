import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { SizeClass } from '#domain/benchmark';
import { recordInBackOffice } from '#server/audit';
import { Clock } from '#server/platform/clock';
import { actAs, isUniqueViolation } from '#server/platform/database';
import { Municipality, suggestMunicipalities, type Suggestion, Tenant } from '#server/tenants';
import { createTenant, inviteFirst } from '../create-tenant/create-tenant.js';
import { newJoinCode } from '../join-code/join-code-text.js';
import { joinCodeHash } from '../join-code/join-codes.js';

/** Who runs an organisation. */
export type Runner = { readonly tenantId: string; readonly name: string | null; readonly email: string };

/** What a platform administrator may set of an organisation. */
export type TenantFields = {
  readonly name: string;
  readonly province: string | null;
  readonly sizeClass: SizeClass | null;
};

/** What is set once, as an organisation is made: the municipality that it is, where it is one. */
export type NewTenantFields = TenantFields & { readonly municipalityCode: string | null };

/** The name or the municipality is taken, or the person is invited already. */
export const taken = Symbol('taken');

/** Organisations as platform administrators manage them, in the name of `editorId`. */
@Injectable()
export class ManageTenants {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  list(): Promise<Tenant[]> {
    return this.em.find(Tenant, {}, { orderBy: { name: 'asc' } });
  }

  find(tenantId: string): Promise<Tenant | null> {
    return this.em.findOne(Tenant, { id: tenantId });
  }

  /** Those who run an organisation now. */
  runners(tenantId: string): Promise<Runner[]> {
    return this.em.execute(
      `select d.tenant_id as "tenantId", d.name, d.email from member_details d
       join tenant_administrator a on a.account_id = d.account_id and a.tenant_id = d.tenant_id
       where d.tenant_id = ? order by d.email`,
      [tenantId],
    );
  }

  /** Municipalities that have no organisation yet, by a part of their name. */
  suggest(query: string): Promise<Suggestion[]> {
    return suggestMunicipalities(this.em, query);
  }

  /** The municipality with this code; undefined where there is none, or it has an organisation already. */
  async municipality(code: string): Promise<Suggestion | undefined> {
    if (code === '' || (await this.em.count(Tenant, { municipalityCode: code })) > 0) return undefined;
    const found = await this.em.findOne(Municipality, { code });
    return found ? { code, name: found.name, province: found.province } : undefined;
  }

  /** When the join code was made; undefined where there is none. The code itself is not to be read here. */
  async codeSince(tenantId: string): Promise<Date | undefined> {
    const [code] = await this.em.execute<{ since: Date }[]>(
      'select rotated_at as "since" from join_code where tenant_id = ?',
      [tenantId],
    );
    return code && new Date(code.since);
  }

  /** @returns the new organisation, with the token of its first administrator's invitation */
  create(
    editorId: string,
    fields: NewTenantFields,
    administrator: string,
  ): Promise<{ tenantId: string; invitation: string } | typeof taken> {
    return this.unlessTaken(editorId, async (em) => {
      const { name, ...facts } = fields;
      const { municipalityCode } = facts;
      if (municipalityCode && !(await this.municipality(municipalityCode))) return taken;
      return createTenant(em, { name, administrator, language: 'nl', facts }, recordBy(editorId));
    });
  }

  /** @returns whether there is such an organisation */
  change(editorId: string, tenantId: string, fields: TenantFields): Promise<boolean | typeof taken> {
    return this.unlessTaken(editorId, (em) => this.update(em, editorId, tenantId, 'changeTenant', fields));
  }

  /** Nobody runs a suspended organisation or joins it; what its members filled in stays theirs. */
  suspend(editorId: string, tenantId: string, isSuspended: boolean): Promise<boolean> {
    const suspendedAt = isSuspended ? this.clock.now() : null;
    const action = isSuspended ? 'suspendTenant' : 'resumeTenant';
    return this.inTransaction(editorId, (em) => this.update(em, editorId, tenantId, action, { suspendedAt }));
  }

  /** @returns the token of the link, kept nowhere */
  invite(editorId: string, tenantId: string, email: string): Promise<string | typeof taken> {
    return this.unlessTaken(editorId, async (em) => {
      const token = await inviteFirst(em, { tenantId, email, language: 'nl' });
      await recordBy(editorId)(em, {
        action: 'inviteAdministrator',
        object: { kind: 'tenant', id: tenantId },
        tenantId,
      });
      return token;
    });
  }

  /** Makes a new code with which colleagues join; the old one fits no more. @returns it, to be shown once */
  async renewJoinCode(editorId: string, tenantId: string): Promise<string> {
    const code = newJoinCode();
    await this.inTransaction(editorId, async (em) => {
      const values = [code, joinCodeHash(code), this.clock.now(), tenantId];
      const replaced = await em.execute<unknown[]>(
        'update join_code set code = ?, code_hash = ?, rotated_at = ? where tenant_id = ? returning tenant_id',
        values,
      );
      // Not in one statement: the role may write a code, and not read it.
      if (replaced.length === 0)
        await em.execute(
          'insert into join_code (code, code_hash, rotated_at, tenant_id) values (?, ?, ?, ?)',
          values,
        );
      await recordBy(editorId)(em, {
        action: 'renewJoinCode',
        object: { kind: 'join-code', id: tenantId },
        tenantId,
      });
    });
    return code;
  }

  private async update(
    em: EntityManager,
    editorId: string,
    id: string,
    action: string,
    fields: Partial<TenantFields> | { suspendedAt: Date | null },
  ): Promise<boolean> {
    const changed = await em.nativeUpdate(Tenant, { id }, fields);
    if (changed === 1) await recordBy(editorId)(em, { action, object: { kind: 'tenant', id }, tenantId: id });
    return changed === 1;
  }

  private async unlessTaken<T>(
    editorId: string,
    work: (em: EntityManager) => Promise<T>,
  ): Promise<T | typeof taken> {
    try {
      return await this.inTransaction(editorId, work);
    } catch (error) {
      if (isUniqueViolation(error)) return taken;
      throw error;
    }
  }

  private inTransaction<T>(editorId: string, work: (em: EntityManager) => Promise<T>): Promise<T> {
    return actAs(this.em, editorId, () => this.em.transactional(work));
  }
}

type Record = (em: EntityManager, action: Parameters<typeof recordInBackOffice>[2]) => Promise<void>;
const recordBy =
  (editorId: string): Record =>
  (em, action) =>
    recordInBackOffice(em, editorId, action);
