import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { type Choice, ChoiceCards } from '../ui-choice-cards/choice-cards';
import { ProblemNotice } from '../ui-problem/problem-notice';
import { CurrentEditionStore } from '../util-scan/current-edition-store';

/** Asks for one of the function groups of the scan. */
@Component({
  selector: 'app-function-group-field',
  imports: [ChoiceCards, FormField, ProblemNotice],
  providers: [CurrentEditionStore],
  template: `
    @if (current.error(); as error) {
      <app-problem-notice [error]="error" [retryable]="true" (retry)="current.retry()" />
    } @else {
      <app-choice-cards [formField]="field()" [legend]="legend()" [choices]="functionGroups()" />
    }
  `,
})
export class FunctionGroupField {
  readonly field = input.required<FieldTree<string>>();
  readonly legend = input.required<string>();

  protected readonly current = inject(CurrentEditionStore);
  protected readonly functionGroups = computed<readonly Choice[]>(() => {
    const { edition } = this.current;
    const groups = edition.hasValue() ? edition.value().functionGroups : [];
    return groups.map(({ code, name, description }) => ({ value: code, name, description }));
  });
}
