import {
  afterRenderEffect,
  Component,
  computed,
  effect,
  inject,
  input,
  LOCALE_ID,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import type { ChangePlanActionRequest, PlanAction } from '#contracts/plans';
import { formatDate } from '../../shared/util-format/format-date';
import { TakeFocus } from '../../shared/util-page/take-focus';
import { actionCardMessages } from './action-card.messages';
import { ActionForm, type ActionWords } from './action-form';
import { TipText } from './tip-text';

/** One action of the plan: whether it is done, by when, the note, and the tip behind it. */
@Component({
  selector: 'app-action-card',
  imports: [ActionForm, MatCheckbox, TakeFocus, TipText],
  templateUrl: './action-card.html',
  styleUrl: './action-card.scss',
})
export class ActionCard {
  readonly action = input.required<PlanAction>();
  readonly busy = input(false);
  /** Whether it just came to another place in the plan, where its box keeps the focus. */
  readonly takesFocus = input(false);
  readonly changed = output<ChangePlanActionRequest>();
  readonly remove = output();

  protected readonly messages = actionCardMessages;
  protected readonly changing = signal(false);
  /** Whether the form was open before. */
  protected readonly returned = signal(false);
  readonly #sent = signal<ActionWords | undefined>(undefined);
  readonly checkbox = viewChild.required(MatCheckbox);
  readonly #locale = inject(LOCALE_ID);

  protected readonly when = computed(() => {
    const { due, doneAt } = this.action();
    if (doneAt) return actionCardMessages.doneOn(formatDate(doneAt, this.#locale));
    return due ? actionCardMessages.before(formatDate(`${due}T12:00:00Z`, this.#locale)) : '';
  });

  constructor() {
    afterRenderEffect(() => {
      if (this.takesFocus()) this.checkbox().focus();
    });
    // The words stay in the form until they are kept.
    effect(() => {
      const [sent, { note, due }] = [this.#sent(), this.action()];
      if (sent?.note === note && sent.due === due) untracked(() => this.close());
    });
  }

  protected save(words: ActionWords): void {
    this.#sent.set(words);
    this.changed.emit(words);
  }

  protected close(): void {
    this.#sent.set(undefined);
    this.changing.set(false);
    this.returned.set(true);
  }
}
