import { Component, computed, effect, inject, input, type OnInit, output } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import type { TenantSignInStep } from '#contracts/tenant-sign-in';
import { type Choice, ChoiceCards } from '../../shared/ui-choice-cards/choice-cards';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { TextField } from '../../shared/ui-text-field/text-field';
import { PageHeading } from '../../shared/util-page/page-heading';
import { CurrentEditionStore } from '../../shared/util-scan/current-edition-store';
import { NewcomerStore } from './newcomer-store';
import { newcomerMessages, tenantSignInMessages } from './tenant-sign-in.messages';

/** The questions to somebody who signs in through her organisation for the first time. */
@Component({
  selector: 'app-newcomer',
  imports: [ChoiceCards, FormField, FormRoot, PageHeading, ProblemNotice, TextField],
  providers: [CurrentEditionStore, NewcomerStore],
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
  protected readonly current = inject(CurrentEditionStore);

  protected readonly functionGroups = computed<readonly Choice[]>(() => {
    const { edition } = this.current;
    const groups = edition.hasValue() ? edition.value().functionGroups : [];
    return groups.map(({ code, name, description }) => ({ value: code, name, description }));
  });

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
