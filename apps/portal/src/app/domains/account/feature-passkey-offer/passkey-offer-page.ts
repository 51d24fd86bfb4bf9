import { Component, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { PageHeading } from '../../shared/util-page/page-heading';
import { safeReturnUrl } from '../../shared/util-session/return-url';
import { isStopped } from '../../shared/util-passkey/passkey-browser';
import { PasskeyMaker } from '../data/passkey-maker';
import { passkeyMakerMessages } from '../data/passkey-maker.messages';
import { PasskeyOffer } from '../data/passkey-offer';
import { passkeyOfferMessages } from './passkey-offer.messages';

/** Offers a passkey, once, on the way from signing in to where one goes. */
@Component({
  selector: 'app-passkey-offer-page',
  imports: [PageHeading, ProblemNotice],
  template: `
    <div class="page">
      <h1 appPageHeading>{{ messages.title }}</h1>
      <p class="lead">{{ messages.lead }}</p>
      <p>{{ messages.safe }}</p>
      @if (problem(); as error) {
        <app-problem-notice [error]="error" />
      }
      <p role="status">{{ said() }}</p>
      <p class="actions">
        <button class="button filled" type="button" [disabled]="busy()" (click)="make()">
          {{ messages.make }}
        </button>
        <button class="button outlined" type="button" (click)="goOn()">{{ messages.later }}</button>
      </p>
      <p class="muted small">{{ messages.laterHint }}</p>
    </div>
  `,
})
export class PasskeyOfferPage {
  readonly returnUrl = input<string>();

  protected readonly messages = passkeyOfferMessages;
  protected readonly problem = signal<unknown>(undefined);
  protected readonly said = signal('');
  protected readonly busy = signal(false);
  readonly #maker = inject(PasskeyMaker);
  readonly #router = inject(Router);

  constructor() {
    inject(PasskeyOffer).seen();
  }

  protected async make(): Promise<void> {
    this.problem.set(undefined);
    this.busy.set(true);
    try {
      await this.#maker.make();
      await this.goOn();
    } catch (error) {
      if (isStopped(error)) this.said.set(passkeyMakerMessages.stopped);
      else this.problem.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  protected goOn(): Promise<boolean> {
    return this.#router.navigateByUrl(safeReturnUrl(this.returnUrl(), '/mijn-scan'), { replaceUrl: true });
  }
}
