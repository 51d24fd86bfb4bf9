import { Component, computed, inject, input, LOCALE_ID, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AttemptSummary } from '#contracts/attempts';
import { formatDate } from '../../shared/util-format/format-date';
import { AttemptActions } from './attempt-actions';
import { attemptCardMessages } from './attempt-card.messages';

/** One attempt: when it was, how far it is, and the one thing to do with it. */
@Component({
  selector: 'app-attempt-card',
  imports: [AttemptActions, RouterLink],
  templateUrl: './attempt-card.html',
  styleUrl: './attempt-card.scss',
})
export class AttemptCard {
  readonly attempt = input.required<AttemptSummary>();
  readonly title = input('');
  readonly changed = output();
  readonly removed = output();

  protected readonly messages = attemptCardMessages;
  readonly #locale = inject(LOCALE_ID);

  protected readonly draft = computed(() => this.attempt().state === 'draft');
  protected readonly link = computed(() => [this.draft() ? '/invullen' : '/resultaten', this.attempt().id]);
  protected readonly when = computed(() => {
    const { startedAt, finishedAt } = this.attempt();
    return finishedAt
      ? attemptCardMessages.finishedOn(formatDate(finishedAt, this.#locale))
      : attemptCardMessages.startedOn(formatDate(startedAt, this.#locale));
  });
  protected readonly progress = computed(() =>
    attemptCardMessages.progress(this.attempt().answered, this.attempt().statements),
  );
}
