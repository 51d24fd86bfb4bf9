import { Component, computed, inject, output, signal } from '@angular/core';
import { form, FormField, FormRoot, validate } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { maximumEmails, readEmails } from '../data/email-list';
import { inviteFormMessages as messages } from './invite-form.messages';
import { OrganisationStore } from '../data/organisation-store';

/** Addresses to invite, typed or pasted; keeps them when sending did not work. */
@Component({
  selector: 'app-invite-form',
  imports: [FormField, FormRoot, MatError, MatFormField, MatHint, MatInput, MatLabel],
  template: `
    <form [formRoot]="form">
      <mat-form-field>
        <mat-label>{{ messages.label }}</mat-label>
        <textarea matInput rows="4" [formField]="form.text"></textarea>
        <mat-hint>{{ count() ? messages.count(count()) : messages.hint }}</mat-hint>
        @if (form.text().errors()[0]; as error) {
          <mat-error>{{ error.message }}</mat-error>
        }
      </mat-form-field>
      <div class="actions">
        <button class="button filled" type="submit" [disabled]="form().submitting()">
          {{ messages.submit }}
        </button>
      </div>
    </form>
  `,
})
export class InviteForm {
  /** They were invited. */
  readonly invited = output();

  protected readonly messages = messages;
  readonly #store = inject(OrganisationStore);
  readonly #model = signal({ text: '' });
  readonly #list = computed(() => readEmails(this.#model().text));
  protected readonly count = computed(() => this.#list().emails.length);
  protected readonly form = form(
    this.#model,
    (fields) =>
      validate(fields.text, () => {
        const message = this.#wrong();
        return message ? { kind: 'emails', message } : undefined;
      }),
    {
      name: 'invite',
      submission: {
        action: () => this.#send(),
        onInvalid: (tree) => tree.text().focusBoundControl(),
      },
    },
  );

  #wrong(): string {
    const { emails, wrong } = this.#list();
    const [first] = wrong;
    if (first) return messages.wrong(first);
    if (emails.length === 0) return messages.required;
    return emails.length > maximumEmails ? messages.tooMany(maximumEmails) : '';
  }

  async #send(): Promise<undefined> {
    if (!(await this.#store.invite(this.#list().emails))) return;
    this.form().reset({ text: '' });
    this.invited.emit();
  }
}
