import { Component, inject, signal } from '@angular/core';
import { email, form, FormRoot, required } from '@angular/forms/signals';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { TextField } from '../../shared/ui-text-field/text-field';
import { OwnAccountClient } from '../data/own-account-client';
import { Proof } from '../../shared/ui-proof/proof';
import { emailSectionMessages } from './my-account.messages';

/** Asks for another address; a mail there confirms it. */
@Component({
  selector: 'app-email-section',
  imports: [FormRoot, ProblemNotice, TextField],
  template: `
    <section aria-labelledby="email">
      <h2 id="email">{{ messages.title }}</h2>
      <p>{{ messages.text }}</p>
      <form [formRoot]="form">
        <app-text-field type="email" autocomplete="email" [field]="form.email" [label]="messages.label" />
        @if (problem(); as error) {
          <app-problem-notice [error]="error" />
        }
        <div class="actions">
          <button class="button outlined" type="submit" [disabled]="form().submitting()">
            {{ messages.submit }}
          </button>
        </div>
        <p role="status">{{ sent() }}</p>
      </form>
    </section>
  `,
})
export class EmailSection {
  protected readonly messages = emailSectionMessages;
  protected readonly problem = signal<unknown>(undefined);
  protected readonly sent = signal('');
  readonly #client = inject(OwnAccountClient);
  readonly #proof = inject(Proof);

  protected readonly form = form(
    signal({ email: '' }),
    (fields) => {
      required(fields.email, { message: emailSectionMessages.required });
      email(fields.email, { message: emailSectionMessages.invalid });
    },
    {
      name: 'email',
      submission: {
        action: (tree) => this.#ask(tree().value().email.trim()),
        onInvalid: (tree) => tree.email().focusBoundControl(),
      },
    },
  );

  async #ask(address: string): Promise<undefined> {
    this.problem.set(undefined);
    this.sent.set('');
    try {
      await this.#proof.forWork(async () => {
        const { linkValidHours } = await this.#client.askEmailChange(address);
        this.sent.set(emailSectionMessages.sent(address, linkValidHours));
      });
    } catch (error) {
      this.problem.set(error);
    }
  }
}
