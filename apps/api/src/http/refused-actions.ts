import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Audit, type AuditedAction } from '#server/audit';
import type { SignedInRequest } from '#server/platform/auth';
import { actAs } from '#server/platform/database';

/** Who tried what, and which organisation she runs. */
export type Refused = {
  readonly request: SignedInRequest;
  readonly operation: string;
  readonly accountId: string;
  readonly administers: string;
};

const safe = ['GET', 'HEAD', 'OPTIONS'];
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Leaves a row in the audit log of what an administrator tried and was refused, in a transaction of its own: that of
 * the action is gone. Reading is no action. Others cannot try, so that nobody can fill the log.
 */
@Injectable()
export class RefusedActions {
  constructor(
    private readonly em: EntityManager,
    private readonly audit: Audit,
  ) {}

  async note({ request, operation, accountId, administers }: Refused): Promise<void> {
    if (safe.includes(request.method)) return;
    const object = objectOf(request.params, administers);
    const action = { action: operation, object, tenantId: administers, result: 'refused' } as const;
    await actAs(this.em, accountId, () =>
      this.em.transactional((em) => this.audit.record(em, accountId, action)),
    );
  }
}

/** What the address names: somebody's membership, an invitation, or else an organisation. */
function objectOf(params: SignedInRequest['params'], administers: string): AuditedAction['object'] {
  const named = [
    ['membership', params['member']],
    ['invitation', params['invitation']],
    ['tenant', params['tenant']],
  ] as const;
  for (const [kind, id] of named) if (typeof id === 'string' && uuid.test(id)) return { kind, id };
  return { kind: 'tenant', id: administers };
}
