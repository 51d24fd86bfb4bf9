import { DOCUMENT, Location } from '@angular/common';
import { Component, inject, input, type OnInit, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { Router, RouterLink } from '@angular/router';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { PageHeading } from '../../shared/util-page/page-heading';
import { safeReturnUrl } from '../../shared/util-session/return-url';
import { WayBack } from '../data/way-back';
import { SecondStep } from '../feature-sign-in/second-step';
import { Newcomer } from './newcomer';
import { TenantSignInStore } from './tenant-sign-in-store';
import { tenantSignInMessages } from './tenant-sign-in.messages';

/** Signing in through one organisation: its own link leads here, and its provider sends the browser back here. */
@Component({
  selector: 'app-tenant-sign-in-page',
  imports: [FormField, MatCheckbox, Newcomer, PageHeading, ProblemNotice, RouterLink, SecondStep],
  providers: [TenantSignInStore],
  templateUrl: './tenant-sign-in-page.html',
})
export class TenantSignInPage implements OnInit {
  readonly tenant = input.required<string>();
  readonly returnUrl = input<string>();
  /** What a provider adds to the address. */
  readonly code = input<string>();
  readonly state = input<string>();
  readonly iss = input<string>();
  readonly error = input<string>();

  protected readonly messages = tenantSignInMessages;
  protected readonly store = inject(TenantSignInStore);
  protected readonly going = signal(false);
  /** Whether the provider sent the browser back with nothing. */
  protected readonly stopped = signal(false);
  readonly #router = inject(Router);
  readonly #location = inject(Location);
  readonly #wayBack = inject(WayBack);
  readonly #window = inject(DOCUMENT).defaultView;

  ngOnInit(): void {
    const [code, state, iss] = [this.code(), this.state(), this.iss()];
    this.stopped.set(this.error() !== undefined);
    if (code === undefined && !this.stopped()) return;
    // What it was given works once: nothing of it stays in the address or the history.
    this.#location.replaceState(`/inloggen/organisatie/${this.tenant()}`);
    if (code === undefined || state === undefined) return;
    const returned = { tenantId: this.tenant(), code, state, ...(iss !== undefined && { iss }) };
    void this.store.finish(returned).then((signedIn) => (signedIn ? this.goBack() : undefined));
  }

  protected async go(): Promise<void> {
    this.going.set(true);
    const address = await this.store.begin(this.tenant());
    if (address !== undefined) {
      this.#wayBack.keep(this.returnUrl());
      this.#window?.location.assign(address);
    } else {
      this.going.set(false);
    }
  }

  protected startOver(): void {
    this.stopped.set(false);
    this.store.again();
  }

  protected async goBack(): Promise<void> {
    await this.#router.navigateByUrl(safeReturnUrl(this.#wayBack.take(), '/mijn-scan'), { replaceUrl: true });
  }
}
