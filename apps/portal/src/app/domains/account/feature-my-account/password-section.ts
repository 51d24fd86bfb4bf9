import { Component, inject, signal } from '@angular/core';
import { type FieldTree, form, FormRoot, maxLength, minLength, required } from '@angular/forms/signals';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { PasswordField } from '../../shared/ui-text-field/password-field';
import { toProblem } from '../../shared/util-problem/problem';
import { fieldErrors } from '../../shared/util-problem/field-errors';
import { OwnAccountClient } from '../data/own-account-client';
import { passwordLength } from '../../shared/ui-text-field/password-length';
import { Proof } from '../../shared/ui-proof/proof';
import { passwordSectionMessages } from './my-account.messages';

const messages = passwordSectionMessages;

/** Chooses another password. */
@Component({
  selector: 'app-password-section',
  imports: [FormRoot, PasswordField, ProblemNotice],
  template: `
    <section aria-labelledby="password">
      <h2 id="password">{{ messages.title }}</h2>
      <form [formRoot]="form">
        <app-password-field
          autocomplete="new-password"
          [field]="form.password"
          [label]="messages.label"
          [hint]="messages.hint"
        />
        @if (problem(); as error) {
          <app-problem-notice [error]="error" />
        }
        <div class="actions">
          <button class="button outlined" type="submit" [disabled]="form().submitting()">
            {{ messages.submit }}
          </button>
        </div>
        <p role="status">{{ saved() ? messages.saved : '' }}</p>
      </form>
    </section>
  `,
})
export class PasswordSection {
  protected readonly messages = messages;
  protected readonly problem = signal<unknown>(undefined);
  protected readonly saved = signal(false);
  readonly #client = inject(OwnAccountClient);
  readonly #proof = inject(Proof);

  protected readonly form = form(
    signal({ password: '' }),
    (fields) => {
      required(fields.password, { message: messages.required });
      minLength(fields.password, passwordLength.min, { message: messages.short });
      maxLength(fields.password, passwordLength.max, { message: messages.long });
    },
    {
      name: 'password',
      submission: {
        action: (tree) => this.#change(tree),
        onInvalid: (tree) => tree.password().focusBoundControl(),
      },
    },
  );

  async #change(tree: FieldTree<{ password: string }>) {
    this.problem.set(undefined);
    this.saved.set(false);
    try {
      const { password } = tree().value();
      const done = await this.#proof.forWork(() => this.#client.changePassword(password));
      if (done) {
        tree().reset({ password: '' });
        this.saved.set(true);
      }
      return undefined;
    } catch (error) {
      const wrong = fieldErrors(toProblem(error), { password: tree.password });
      if (wrong.length === 0) this.problem.set(error);
      return wrong;
    }
  }
}
