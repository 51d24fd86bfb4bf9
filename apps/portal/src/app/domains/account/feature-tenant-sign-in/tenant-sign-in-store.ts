import { inject, Service, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import type { TenantSignInStep } from '#contracts/tenant-sign-in';
import { SessionStore } from '../../shared/util-session/session-store';
import { TenantSignInClient } from '../data/tenant-sign-in-client';

/** What a provider sent the browser back with. */
export interface Returned {
  readonly tenantId: string;
  readonly code: string;
  readonly state: string;
  readonly iss?: string;
}

/** Decides on signing in through an organisation: going there, and what came back. */
@Service({ autoProvided: false })
export class TenantSignInStore {
  readonly #client = inject(TenantSignInClient);
  readonly #session = inject(SessionStore);
  readonly #problem = signal<unknown>(undefined);
  readonly #step = signal<TenantSignInStep | undefined>(undefined);
  readonly #finishing = signal(false);

  readonly problem = this.#problem.asReadonly();
  /** What is needed besides: a code of the app, or the questions to a newcomer. */
  readonly step = this.#step.asReadonly();
  readonly finishing = this.#finishing.asReadonly();
  readonly form = form(signal({ sharedComputer: false }), { name: 'tenant-sign-in' });

  /** @returns where to go; nowhere when something is in the way */
  async begin(tenantId: string): Promise<string | undefined> {
    this.#problem.set(undefined);
    try {
      return (await this.#client.begin({ tenantId, ...this.form().value() })).address;
    } catch (error) {
      this.#problem.set(error);
      return undefined;
    }
  }

  /** @returns whether one is signed in now */
  async finish(returned: Returned): Promise<boolean> {
    this.#finishing.set(true);
    try {
      const answer = await this.#client.complete(returned);
      if ('id' in answer) this.#session.begin(answer);
      else this.#step.set(answer);
      return 'id' in answer;
    } catch (error) {
      this.#problem.set(error);
      return false;
    } finally {
      this.#finishing.set(false);
    }
  }

  /** Forgets what came back. */
  again(): void {
    this.#problem.set(undefined);
    this.#step.set(undefined);
  }
}
