import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  customFetch,
  type CustomFetch,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client';
import { CONFIG, type Config } from '#server/platform/config';
import { AddressRefused, Outside } from '#server/platform/outside';
import { issuerRefused, issuerUnusable } from '../tenant-sign-in.errors.js';
import { noAnswer } from './no-answer.js';

/** A client at a provider. */
export type Client = Named & { readonly secret: string };

/** A client by what may be known of it. */
export type Named = { readonly issuer: string; readonly clientId: string };

/** What a sign-in is held against; the state is known to the browser, the rest is not. */
export type Checks = { readonly state: string; readonly nonce: string; readonly verifier: string };

/** Who somebody is, as a provider that was held against its checks says. The address and name prove nothing. */
export type Subject = {
  readonly subject: string;
  readonly email: string | null;
  readonly name: string | null;
};

/** OpenID Connect at a provider that an organisation named: authorization code with PKCE, state and nonce. */
@Injectable()
export class Provider {
  private readonly ask: CustomFetch;
  private readonly logger = new Logger('tenant-sign-in');

  constructor(
    private readonly outside: Outside,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.ask = (url, { method, headers, body }) =>
      outside.ask(url, { method, headers, ...(body && { body: String(body as string) }) });
  }

  /**
   * Where a provider sends people back to. Each organisation has its own, so that the answer of one provider is never
   * taken for that of another (RFC 9700, mix-up).
   */
  redirectAddressOf(tenantId: string): string {
    return `${this.config.PUBLIC_URL}/inloggen/organisatie/${tenantId}`;
  }

  /**
   * Reads what the provider says of itself; it must name the issuer as the client does. For this alone no secret is needed.
   * @throws AddressRefused, AddressUnreachable; Error when it is no OpenID provider
   */
  async find({ issuer, clientId, secret }: Named & { readonly secret?: string }): Promise<Configuration> {
    const url = this.outside.allowed(issuer);
    const plain = url.protocol === 'http:';
    try {
      const execute = [enableNonRepudiationChecks, ...(plain ? [allowInsecureRequests] : [])];
      const found = await discovery(url, clientId, secret, undefined, { [customFetch]: this.ask, execute });
      this.outside.allowed(found.serverMetadata().authorization_endpoint ?? '');
      return found;
    } catch (error) {
      throw noAnswer(error) ?? error;
    }
  }

  /**
   * Whether a provider answers as one, before people are sent to it.
   * @throws DomainError issuer-refused, issuer-unusable
   */
  async tryOut(client: Named): Promise<void> {
    try {
      await this.find(client);
    } catch (error) {
      if (error instanceof AddressRefused) throw issuerRefused();
      // Only what kind of error it is: the rest may hold what somebody filled in.
      this.logger.warn(`an issuer cannot be used: ${error instanceof Error ? error.name : 'unknown'}`);
      throw issuerUnusable();
    }
  }

  /** The address that the browser goes to. */
  async addressOf(
    found: Configuration,
    redirectAddress: string,
    { state, nonce, verifier }: Checks,
  ): Promise<string> {
    const address = buildAuthorizationUrl(found, {
      redirect_uri: redirectAddress,
      scope: 'openid email profile',
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return address.href;
  }

  /**
   * Exchanges the code, and holds the answer against the checks: issuer, audience, signature, time, nonce.
   * @param returned the redirect address with what the provider added to it
   * @throws AddressRefused, AddressUnreachable; Error when something does not hold
   */
  async exchange(found: Configuration, returned: URL, checks: Checks): Promise<Subject> {
    try {
      const tokens = await authorizationCodeGrant(found, returned, {
        pkceCodeVerifier: checks.verifier,
        expectedState: checks.state,
        expectedNonce: checks.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('there is no id token');
      return { subject: claims.sub, email: textOr(claims['email']), name: textOr(claims['name']) };
    } catch (error) {
      throw noAnswer(error) ?? error;
    }
  }
}

const textOr = (claim: unknown): string | null =>
  typeof claim === 'string' && claim.trim() ? claim.trim().slice(0, 254) : null;
