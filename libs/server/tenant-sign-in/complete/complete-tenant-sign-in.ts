import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, Logger } from '@nestjs/common';
import type { CompleteTenantSignInRequest, TenantSignInStep } from '#contracts/tenant-sign-in';
import { withLookup } from '#server/platform/database';
import { Tenants } from '#server/tenants';
import type { Proof } from '#server/users';
import { Identity, identityHash } from '../identity.entity.js';
import { noAnswer } from '../provider/no-answer.js';
import { type Checks, type Client, Provider, type Subject } from '../provider/provider.js';
import { TenantClients } from '../tenant-clients.js';
import { TenantSignInRequests } from '../tenant-sign-in-requests.js';
import {
  tenantSignInInvalid,
  tenantSignInRefused,
  tenantSignInUnavailable,
} from '../tenant-sign-in.errors.js';

/** Somebody whom we know, or whom the provider knows and we do not yet. */
export type Completed = { readonly sharedComputer: boolean } & (
  | { readonly proof: Proof }
  | { readonly ticket: string; readonly newcomer: NonNullable<TenantSignInStep['newcomer']> }
);

/** Takes what the provider sent the browser back with, in the browser that began. */
@Injectable()
export class CompleteTenantSignIn {
  private readonly logger = new Logger('tenant-sign-in');

  constructor(
    private readonly em: EntityManager,
    private readonly clients: TenantClients,
    private readonly provider: Provider,
    private readonly requests: TenantSignInRequests,
    private readonly tenants: Tenants,
  ) {}

  /**
   * @param browser the token of this browser's cookie
   * @throws DomainError tenant-sign-in-invalid, -off, -refused, -unavailable
   */
  async complete(returned: CompleteTenantSignInRequest, browser: string): Promise<Completed> {
    const { state, tenantId } = returned;
    const { request, checks } = await this.requests.use(state, tenantId, browser);
    const client = await this.clients.of(tenantId);
    const { issuer, clientId, sharedComputer } = request;
    // Set otherwise meanwhile: the answer is that of another provider.
    if (client.issuer !== issuer || client.clientId !== clientId) throw tenantSignInInvalid();
    const { subject, email, name } = await this.exchange(client, returned, checks);
    const known = await this.find(issuer, subject);
    if (known) {
      await this.requests.forget(request);
      return { sharedComputer, proof: { accountId: known.accountId, factors: 1 } };
    }
    const ticket = await this.requests.prove(request, subject);
    const tenantName = await this.tenants.nameOf(tenantId);
    return { sharedComputer, ticket, newcomer: { tenantName, email, name } };
  }

  private find(issuer: string, subject: string): Promise<Identity | null> {
    const hash = identityHash(issuer, subject);
    return withLookup(this.em, hash, (em) => em.findOne(Identity, { identityHash: hash }));
  }

  private async exchange(
    client: Client,
    { tenantId, code, state, iss }: CompleteTenantSignInRequest,
    checks: Checks,
  ): Promise<Subject> {
    const address = new URL(this.provider.redirectAddressOf(tenantId));
    address.search = new URLSearchParams({ code, state, ...(iss !== undefined && { iss }) }).toString();
    try {
      return await this.provider.exchange(await this.provider.find(client), address, checks);
    } catch (error) {
      // The kind of error only: what the provider said may hold tokens.
      this.logger.warn(`a sign-in does not hold: ${error instanceof Error ? error.name : 'unknown'}`);
      throw noAnswer(error) ? tenantSignInUnavailable() : tenantSignInRefused();
    }
  }
}
