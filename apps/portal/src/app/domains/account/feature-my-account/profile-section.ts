import { Component, effect, inject, input, signal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import type { Me } from '#contracts/sessions';
import { type Choice, ChoiceCards } from '../../shared/ui-choice-cards/choice-cards';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { SessionStore } from '../../shared/util-session/session-store';
import { OwnAccountClient } from '../data/own-account-client';
import { FunctionGroupField } from '../../shared/ui-function-group/function-group-field';
import { profileMessages } from './my-account.messages';

/** What the account says of its owner's work, and the language of mails. */
@Component({
  selector: 'app-profile-section',
  imports: [ChoiceCards, FormField, FormRoot, FunctionGroupField, ProblemNotice],
  template: `
    <section aria-labelledby="profile">
      <h2 id="profile">{{ messages.title }}</h2>
      <form [formRoot]="form">
        <app-function-group-field [field]="form.functionGroup" [legend]="messages.functionGroup" />
        <p class="muted small">{{ messages.kept }}</p>
        <app-choice-cards [formField]="form.language" [legend]="messages.language" [choices]="languages" />
        @if (problem(); as error) {
          <app-problem-notice [error]="error" />
        }
        <div class="actions">
          <button class="button outlined" type="submit" [disabled]="form().submitting()">
            {{ messages.submit }}
          </button>
          <span role="status">{{ saved() ? messages.saved : '' }}</span>
        </div>
      </form>
    </section>
  `,
})
export class ProfileSection {
  readonly me = input.required<Me>();

  protected readonly messages = profileMessages;
  protected readonly problem = signal<unknown>(undefined);
  protected readonly saved = signal(false);
  protected readonly languages: readonly Choice[] = [
    { value: 'nl', name: profileMessages.dutch, description: '' },
    { value: 'en', name: profileMessages.english, description: '' },
  ];
  readonly #client = inject(OwnAccountClient);
  readonly #session = inject(SessionStore);

  readonly #model = signal({ functionGroup: '', language: '' });
  protected readonly form = form(this.#model, () => undefined, {
    name: 'profile',
    submission: {
      action: async (tree) => {
        this.saved.set(false);
        this.problem.set(undefined);
        try {
          const { functionGroup, language } = tree().value();
          this.#session.begin(
            await this.#client.changeProfile({ functionGroup, language: language === 'en' ? 'en' : 'nl' }),
          );
          this.saved.set(true);
        } catch (error) {
          this.problem.set(error);
        }
      },
    },
  });

  constructor() {
    effect(() => {
      const { functionGroup, language } = this.me();
      this.#model.set({ functionGroup, language });
    });
  }
}
