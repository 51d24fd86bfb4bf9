import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { LinkIdentityRequest } from '#contracts/tenant-sign-in';
import { MembershipWriter } from '#server/members';
import { hashToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { actWithLookup, isRefusedByPolicy, isUniqueViolation, newId } from '#server/platform/database';
import { Account, Membership, type Proof, RedeemSignInCode } from '#server/users';
import { Identity, identityHash } from '../identity.entity.js';
import { TenantSignInRequests } from '../tenant-sign-in-requests.js';
import { tenantSignInInvalid } from '../tenant-sign-in.errors.js';
import { TenantSignInRequest } from '../tenant-sign-in-request.entity.js';

type Proven = Awaited<ReturnType<TenantSignInRequests['proven']>>;

/** Whose account it turned out to be, and whether the browser is one that others use. */
export type Linked = { readonly proof: Proof; readonly sharedComputer: boolean };

/** Finishes a first sign-in: the mailed code shows whose account it is, which from then on belongs to the identity. */
@Injectable()
export class LinkIdentity {
  constructor(
    private readonly em: EntityManager,
    private readonly requests: TenantSignInRequests,
    private readonly code: RedeemSignInCode,
    private readonly memberships: MembershipWriter,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError tenant-sign-in-invalid, code-wrong, sign-in-request-invalid */
  async link({ ticket, token, code, name }: LinkIdentityRequest): Promise<Linked> {
    const request = await this.requests.proven(ticket);
    const proof = await this.code.redeem({ token, code });
    try {
      await actWithLookup(this.em, proof.accountId, hashToken(ticket), async (em) => {
        await this.keep(em, proof.accountId, request);
        await this.letIn(em, proof.accountId, request.tenantId);
        if (name) await em.nativeUpdate(Account, { id: proof.accountId, name: null }, { name });
        await em.nativeDelete(TenantSignInRequest, { id: request.id });
      });
    } catch (error) {
      // Two at once: the first counts.
      throw isUniqueViolation(error) || isRefusedByPolicy(error) ? tenantSignInInvalid() : error;
    }
    return { proof, sharedComputer: request.sharedComputer };
  }

  private async keep(em: EntityManager, accountId: string, request: Proven): Promise<void> {
    const { tenantId, issuer, subject } = request;
    await em.insert(Identity, {
      id: newId(),
      accountId,
      tenantId,
      issuer,
      subject,
      identityHash: identityHash(issuer, subject),
      createdAt: this.clock.now(),
    });
  }

  /** The organisation's own sign-in lets in, once; who belongs to another one stays there until she leaves it. */
  private async letIn(em: EntityManager, accountId: string, tenantId: string): Promise<void> {
    if (await em.count(Membership, { accountId, state: 'confirmed' })) return;
    await this.memberships.confirm(em, accountId, tenantId, 'member');
  }
}
