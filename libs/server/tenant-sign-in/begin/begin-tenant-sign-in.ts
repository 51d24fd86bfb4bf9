import { Injectable, Logger } from '@nestjs/common';
import type { BeginTenantSignInRequest } from '#contracts/tenant-sign-in';
import { Provider } from '../provider/provider.js';
import { TenantClients } from '../tenant-clients.js';
import { TenantSignInRequests } from '../tenant-sign-in-requests.js';
import { tenantSignInUnavailable } from '../tenant-sign-in.errors.js';

/** Sends somebody to the provider of her organisation. */
@Injectable()
export class BeginTenantSignIn {
  private readonly logger = new Logger('tenant-sign-in');

  constructor(
    private readonly clients: TenantClients,
    private readonly provider: Provider,
    private readonly requests: TenantSignInRequests,
  ) {}

  /**
   * @param browser the token of the cookie of the browser that begins
   * @returns where that browser goes
   * @throws DomainError tenant-sign-in-off, tenant-sign-in-unavailable
   */
  async begin({ tenantId, sharedComputer }: BeginTenantSignInRequest, browser: string): Promise<string> {
    const client = await this.clients.of(tenantId);
    const found = await this.provider.find(client).catch((error: unknown) => {
      this.logger.warn(`a provider cannot be reached: ${error instanceof Error ? error.name : 'unknown'}`);
      throw tenantSignInUnavailable();
    });
    const { issuer, clientId } = client;
    const checks = await this.requests.begin({ tenantId, issuer, clientId, sharedComputer }, browser);
    return this.provider.addressOf(found, this.provider.redirectAddressOf(tenantId), checks);
  }
}
