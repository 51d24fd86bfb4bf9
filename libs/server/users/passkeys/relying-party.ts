import { Inject, Injectable } from '@nestjs/common';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type WebAuthnCredential,
} from '@simplewebauthn/server';
import { decodeClientDataJSON } from '@simplewebauthn/server/helpers';
import type { PasskeyOptions, PasskeySignInRequest, RegisterPasskeyRequest } from '#contracts/passkeys';
import { CONFIG, type Config } from '#server/platform/config';
import { challengeLifetime } from './challenges.js';
import type { Passkey } from './passkey.entity.js';

type Registration = RegisterPasskeyRequest['credential'];
type Assertion = PasskeySignInRequest['credential'];

/** Ed25519, ECDSA over P-256, and RSA for older Windows, by their COSE numbers. */
const algorithms = [-8, -7, -257];

/** WebAuthn as this site asks it: found without an address typed, and never without checking who holds the key. */
@Injectable()
export class RelyingParty {
  private readonly origin: string;
  private readonly id: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.origin = config.PUBLIC_URL;
    this.id = new URL(config.PUBLIC_URL).hostname;
  }

  /** What the browser needs to register a passkey, other than those that are there. */
  async creationOptions(
    account: { id: string; email: string },
    challenge: string,
    passkeys: readonly Passkey[],
  ): Promise<PasskeyOptions> {
    const options = await generateRegistrationOptions({
      rpName: 'QuickScan',
      rpID: this.id,
      userID: new TextEncoder().encode(account.id),
      userName: account.email,
      userDisplayName: account.email,
      challenge: bytesOf(challenge),
      timeout: challengeLifetime,
      attestationType: 'none',
      supportedAlgorithmIDs: algorithms,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: passkeys.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    });
    return { ...options };
  }

  /** What the browser needs to sign in with whichever passkey its owner chooses. */
  async requestOptions(challenge: string): Promise<PasskeyOptions> {
    const options = await generateAuthenticationOptions({
      rpID: this.id,
      challenge: bytesOf(challenge),
      timeout: challengeLifetime,
      userVerification: 'required',
    });
    return { ...options };
  }

  /** The challenge that an answer says it signed; undefined when it cannot be read. */
  challengeOf({ response }: Registration | Assertion): string | undefined {
    try {
      return decodeClientDataJSON(response.clientData).challenge;
    } catch {
      return undefined;
    }
  }

  /** @returns the new credential; undefined when the answer does not hold */
  async registered(credential: Registration, challenge: string): Promise<WebAuthnCredential | undefined> {
    try {
      const { registrationInfo } = await verifyRegistrationResponse({
        response: asWebAuthn(credential) as Parameters<typeof verifyRegistrationResponse>[0]['response'],
        expectedChallenge: challenge,
        expectedOrigin: this.origin,
        expectedRPID: this.id,
        requireUserVerification: true,
        supportedAlgorithmIDs: algorithms,
      });
      return registrationInfo?.credential;
    } catch {
      // Whatever does not hold is thrown.
      return undefined;
    }
  }

  /** @returns the new counter of the passkey; undefined when the answer does not hold */
  async asserted(credential: Assertion, challenge: string, passkey: Passkey): Promise<number | undefined> {
    const { credentialId: id, publicKey, counter } = passkey;
    try {
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response: asWebAuthn(credential) as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
        expectedChallenge: challenge,
        expectedOrigin: this.origin,
        expectedRPID: this.id,
        credential: { id, publicKey: new Uint8Array(publicKey), counter },
        requireUserVerification: true,
      });
      return verified ? authenticationInfo.newCounter : undefined;
    } catch {
      // Whatever does not hold is thrown.
      return undefined;
    }
  }
}

/** As WebAuthn names it. */
const asWebAuthn = (credential: Registration | Assertion): object => ({
  ...credential,
  response: { ...credential.response, clientDataJSON: credential.response.clientData },
});

const bytesOf = (challenge: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(challenge, 'base64url'));
