import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { JoinCode as JoinCodeResource } from '#contracts/memberships';
import { Audit } from '#server/audit';
import { hashToken, type Principal } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { JoinCode } from '../join-code.entity.js';
import { newJoinCode, normalJoinCode } from './join-code-text.js';

/** How a code is found by whoever has it. */
export const joinCodeHash = (typed: string): string => hashToken(`join-code:${normalJoinCode(typed)}`);

/** The join code of an organisation, for its administrators. */
@Injectable()
export class JoinCodes {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  async show(tenantId: string): Promise<JoinCodeResource> {
    const found = await this.em.findOne(JoinCode, { tenantId });
    return { code: found?.code ?? null, renewedAt: found?.rotatedAt.toISOString() ?? null };
  }

  /** Makes a new code; from then on the old one fits no more. */
  async renew({ accountId }: Principal, tenantId: string): Promise<JoinCodeResource> {
    const code = newJoinCode();
    const rotatedAt = this.clock.now();
    await this.em.transactional(async (em) => {
      await em.upsert(JoinCode, { tenantId, code, codeHash: joinCodeHash(code), rotatedAt });
      const object = { kind: 'join-code', id: tenantId };
      await this.audit.record(em, accountId, { action: 'renewJoinCode', object, tenantId });
    });
    return { code, renewedAt: rotatedAt.toISOString() };
  }
}
