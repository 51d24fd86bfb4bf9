import { Service } from '@angular/core';
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import type { PasskeyOptions, PasskeySignInRequest, RegisterPasskeyRequest } from '#contracts/passkeys';

/** What the browser can do with passkeys. Its part is loaded only when it is needed. */
@Service()
export class PasskeyBrowser {
  readonly supported = typeof PublicKeyCredential !== 'undefined';

  /** Whether this device itself can keep a passkey, behind a fingerprint, face or PIN. */
  async onThisDevice(): Promise<boolean> {
    return this.supported && (await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable());
  }

  /** Whether the browser can propose passkeys in the field of the address. */
  async canFillIn(): Promise<boolean> {
    if (!this.supported) return false;
    return (await this.#webAuthn()).browserSupportsWebAuthnAutofill();
  }

  /** Makes a passkey. Rejects when the reader stops. */
  async create(options: PasskeyOptions): Promise<RegisterPasskeyRequest['credential']> {
    const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON;
    const made = await (await this.#webAuthn()).startRegistration({ optionsJSON });
    const { clientDataJSON: clientData, attestationObject, transports } = made.response;
    return {
      ...made,
      clientExtensionResults: { ...made.clientExtensionResults },
      response: { clientData, attestationObject, transports: transports ?? [] },
    };
  }

  /**
   * Signs with a passkey that the reader chooses. Rejects when she stops, or when something else is asked.
   * @param inField whether to propose passkeys in the field of the address, and to wait until one is chosen
   */
  async sign(options: PasskeyOptions, inField: boolean): Promise<PasskeySignInRequest['credential']> {
    const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON;
    const { startAuthentication } = await this.#webAuthn();
    const signed = await startAuthentication({ optionsJSON, useBrowserAutofill: inField });
    const { clientDataJSON: clientData, authenticatorData, signature, userHandle } = signed.response;
    return {
      ...signed,
      clientExtensionResults: { ...signed.clientExtensionResults },
      response: { clientData, authenticatorData, signature, userHandle },
    };
  }

  /** Stops proposing passkeys. */
  async stop(): Promise<void> {
    (await this.#webAuthn()).WebAuthnAbortService.cancelCeremony();
  }

  #webAuthn() {
    return import('@simplewebauthn/browser');
  }
}

/** Whether the reader herself stopped, or let it be. */
export function isStopped(error: unknown): boolean {
  return error instanceof Error && ['NotAllowedError', 'AbortError'].includes(error.name);
}

/** Whether the device has a passkey for this account already. */
export function isKnownDevice(error: unknown): boolean {
  return error instanceof Error && error.name === 'InvalidStateError';
}
