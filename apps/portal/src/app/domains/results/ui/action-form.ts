import { afterNextRender, Component, input, linkedSignal, output, untracked } from '@angular/core';
import { form, FormRoot, maxLength, required } from '@angular/forms/signals';
import type { PlanAction, planLimits as contract } from '#contracts/plans';
import { TextArea } from '../../shared/ui-text-field/text-area';
import { ErrorSummary } from '../../shared/ui-error-summary/error-summary';
import { provideFormFields } from '../../shared/ui-text-field/form-fields';
import { TextField } from '../../shared/ui-text-field/text-field';
import { actionFormMessages as messages } from './action-form.messages';

/** As the contract has them. */
const limits: Pick<typeof contract, 'title' | 'note'> = { title: 200, note: 1000 };

/** What somebody wrote; no title for a tip, whose words are not hers. */
export interface ActionWords {
  readonly title?: string;
  readonly note: string;
  readonly due: string | null;
}

const wordsOf = (action: PlanAction | undefined) => ({
  title: action?.title ?? '',
  note: action?.note ?? '',
  due: action?.due ?? '',
});

/** An action to write down, or one to change: what, by when, and a note. */
@Component({
  selector: 'app-action-form',
  imports: [ErrorSummary, FormRoot, TextArea, TextField],
  providers: [provideFormFields()],
  template: `
    <form [formRoot]="form">
      <app-error-summary [form]="form" />
      @if (own()) {
        <app-text-field [field]="form.title" [label]="messages.title" [hint]="messages.noNames" />
      }
      <app-text-field class="due" type="date" [field]="form.due" [label]="messages.due" />
      <app-text-area [field]="form.note" [label]="messages.note" [hint]="messages.noNames" />
      <div class="actions">
        <button class="button filled" type="submit" [disabled]="busy()">{{ submit() }}</button>
        <button class="button" type="button" (click)="stop.emit()">{{ messages.stop }}</button>
      </div>
    </form>
  `,
  styles: `
    .due {
      max-width: 16rem;
    }

    .actions {
      margin-block: var(--space-4) 0;
    }
  `,
})
export class ActionForm {
  /** What is changed; none for something new. */
  readonly action = input<PlanAction>();
  readonly busy = input(false);
  readonly save = output<ActionWords>();
  readonly stop = output();

  protected readonly messages = messages;
  protected readonly own = () => !this.action()?.tip;
  protected readonly submit = () => (this.action() ? messages.save : messages.add);
  /** Begins with the action, and is not overwritten when that is read anew. */
  readonly #words = linkedSignal({
    source: () => this.action()?.id,
    computation: () => untracked(() => wordsOf(this.action())),
  });

  protected readonly form = form(
    this.#words,
    (fields) => {
      required(fields.title, { message: messages.titleRequired, when: () => this.own() });
      maxLength(fields.title, limits.title, { message: messages.tooLong(limits.title) });
      maxLength(fields.note, limits.note, { message: messages.tooLong(limits.note) });
    },
    {
      name: 'plan-action',
      submission: {
        action: (tree) => this.#send(tree().value()),
      },
    },
  );

  constructor() {
    afterNextRender(() => (this.own() ? this.form.title() : this.form.due()).focusBoundControl());
  }

  #send({ title, note, due }: { title: string; note: string; due: string }): Promise<undefined> {
    const words = { note: note.trim(), due: due || null };
    this.save.emit(this.own() ? { title: title.trim(), ...words } : words);
    return Promise.resolve(undefined);
  }
}
