import { Component, computed, inject, input, LOCALE_ID, output, signal } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import type { ChangePlanActionRequest, PlanAction } from '#contracts/plans';
import { formatDate } from '../../shared/util-format/format-date';
import { actionCardMessages } from './action-card.messages';
import { ActionForm, type ActionWords } from './action-form';
import { TipText } from './tip-text';

/** One action of the plan: whether it is done, by when, the note, and the tip behind it. */
@Component({
  selector: 'app-action-card',
  imports: [ActionForm, MatCheckbox, TipText],
  templateUrl: './action-card.html',
  styleUrl: './action-card.scss',
})
export class ActionCard {
  readonly action = input.required<PlanAction>();
  readonly busy = input(false);
  readonly changed = output<ChangePlanActionRequest>();
  readonly remove = output();

  protected readonly messages = actionCardMessages;
  protected readonly changing = signal(false);
  readonly #locale = inject(LOCALE_ID);

  protected readonly when = computed(() => {
    const { due, doneAt } = this.action();
    if (doneAt) return actionCardMessages.doneOn(formatDate(doneAt, this.#locale));
    return due ? actionCardMessages.before(formatDate(`${due}T12:00:00Z`, this.#locale)) : '';
  });

  protected save(words: ActionWords): void {
    this.changed.emit(words);
    this.changing.set(false);
  }
}
