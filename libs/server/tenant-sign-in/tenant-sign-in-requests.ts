import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { hashToken, newToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { newId, withLookup } from '#server/platform/database';
import { Sealer } from '#server/platform/secrets';
import type { Checks } from './provider/provider.js';
import { tenantSignInInvalid } from './tenant-sign-in.errors.js';
import { TenantSignInRequest } from './tenant-sign-in-request.entity.js';

/** How long one has to sign in at the provider, and then to finish a first sign-in, in ms. */
export const requestLifetime = 10 * 60_000;
const ticketLifetime = 30 * 60_000;

/** What a request is for. */
export type Begun = Pick<TenantSignInRequest, 'tenantId' | 'issuer' | 'clientId' | 'sharedComputer'>;

/** Sign-ins through organisations that are under way. */
@Injectable()
export class TenantSignInRequests {
  constructor(
    private readonly em: EntityManager,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  /** @param browser the token of the cookie of the browser that begins @returns what to hold the answer against */
  async begin(begun: Begun, browser: string): Promise<Checks> {
    const checks = { state: newToken(), nonce: newToken(), verifier: newToken() };
    const [id, stateHash, createdAt] = [newId(), hashToken(checks.state), this.clock.now()];
    await withLookup(this.em, stateHash, async (em) => {
      // The database lets only those go that are worth nothing any more.
      await em.nativeDelete(TenantSignInRequest, {});
      await em.insert(TenantSignInRequest, {
        id,
        ...begun,
        stateHash,
        browserHash: hashToken(browser),
        sealedChecks: this.sealer.seal(JSON.stringify(checks), id),
        createdAt,
        expiresAt: new Date(createdAt.getTime() + requestLifetime),
      });
    });
    return checks;
  }

  /**
   * Uses a request up, before anything is done with it: of two at the same moment one gets it.
   * @throws DomainError tenant-sign-in-invalid
   */
  async use(
    state: string,
    tenantId: string,
    browser: string,
  ): Promise<{ request: TenantSignInRequest; checks: Checks }> {
    const stateHash = hashToken(state);
    const now = this.clock.now();
    const open = { stateHash, tenantId, browserHash: hashToken(browser) };
    const request = await withLookup(this.em, stateHash, async (em) => {
      const usable = { ...open, usedAt: null, expiresAt: { $gt: now } };
      const used = await em.nativeUpdate(TenantSignInRequest, usable, { usedAt: now });
      return used === 1 ? em.findOneOrFail(TenantSignInRequest, { stateHash }) : undefined;
    });
    if (!request) throw tenantSignInInvalid();
    const checks = JSON.parse(this.sealer.open(request.sealedChecks, request.id)) as Checks;
    return { request, checks };
  }

  /** Notes who it is. @returns the ticket with which a first sign-in is finished */
  async prove({ stateHash }: TenantSignInRequest, subject: string): Promise<string> {
    const ticket = newToken();
    const expiresAt = new Date(this.clock.now().getTime() + ticketLifetime);
    const proven = { subject, ticketHash: hashToken(ticket), expiresAt };
    await withLookup(this.em, stateHash, (em) => em.nativeUpdate(TenantSignInRequest, { stateHash }, proven));
    return ticket;
  }

  /** What a ticket is for. @throws DomainError tenant-sign-in-invalid */
  async proven(ticket: string): Promise<TenantSignInRequest & { subject: string }> {
    const ticketHash = hashToken(ticket);
    const open = { ticketHash, expiresAt: { $gt: this.clock.now() } };
    const found = await withLookup(this.em, ticketHash, (em) => em.findOne(TenantSignInRequest, open));
    if (!found?.subject) throw tenantSignInInvalid();
    return found as TenantSignInRequest & { subject: string };
  }

  async forget({ stateHash }: TenantSignInRequest): Promise<void> {
    await withLookup(this.em, stateHash, (em) => em.nativeDelete(TenantSignInRequest, { stateHash }));
  }
}
