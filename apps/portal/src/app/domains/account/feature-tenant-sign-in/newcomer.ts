import { Component, effect, inject, input, type OnInit, output } from '@angular/core';
import { FormRoot } from '@angular/forms/signals';
import type { TenantSignInStep } from '#contracts/tenant-sign-in';
import { ErrorSummary } from '../../shared/ui-error-summary/error-summary';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { TextField } from '../../shared/ui-text-field/text-field';
import { PageHeading } from '../../shared/util-page/page-heading';
import { FunctionGroupField } from '../../shared/ui-function-group/function-group-field';
import { NewcomerStore } from './newcomer-store';
import { newcomerMessages, tenantSignInMessages } from './tenant-sign-in.messages';

/** The questions to somebody who signs in through her organisation for the first time. */
@Component({
  selector: 'app-newcomer',
  imports: [ErrorSummary, FormRoot, FunctionGroupField, PageHeading, ProblemNotice, TextField],
  providers: [NewcomerStore],
  templateUrl: './newcomer.html',
})
export class Newcomer implements OnInit {
  readonly ticket = input.required<string>();
  readonly newcomer = input.required<NonNullable<TenantSignInStep['newcomer']>>();
  readonly again = output();
  readonly signedIn = output();

  protected readonly messages = newcomerMessages;
  protected readonly startAgain = tenantSignInMessages.again;
  protected readonly store = inject(NewcomerStore);

  constructor() {
    effect(() => {
      if (this.store.done()) this.signedIn.emit();
    });
  }

  ngOnInit(): void {
    const { email, name } = this.newcomer();
    this.store.begin(this.ticket(), email ?? '', name ?? '');
  }
}
