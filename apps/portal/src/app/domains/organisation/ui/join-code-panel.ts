import { Component, computed, inject, input, LOCALE_ID, output } from '@angular/core';
import type { JoinCode } from '#contracts/memberships';
import { formatDate } from '../../shared/util-format/format-date';
import { joinCodePanelMessages } from './join-code-panel.messages';

/** The join code: to read, copy, or replace by a new one. */
@Component({
  selector: 'app-join-code-panel',
  template: `
    <div class="panel">
      @if (joinCode().code; as code) {
        <p class="code">{{ code }}</p>
        <p class="muted">{{ since() }}</p>
        <div class="actions">
          <button class="button filled" type="button" (click)="copied.emit(code)">{{ messages.copy }}</button>
          <button class="button outlined" type="button" (click)="renewed.emit()">{{ messages.renew }}</button>
        </div>
      } @else {
        <p>{{ messages.none }}</p>
        <button class="button filled" type="button" (click)="renewed.emit()">{{ messages.make }}</button>
      }
    </div>
  `,
  styles: `
    .code {
      margin: 0;
      font-size: 1.5rem;
      font-weight: 600;
      letter-spacing: 0.05em;
    }
  `,
})
export class JoinCodePanel {
  readonly joinCode = input.required<JoinCode>();
  readonly copied = output<string>();
  readonly renewed = output();

  protected readonly messages = joinCodePanelMessages;
  readonly #locale = inject(LOCALE_ID);
  protected readonly since = computed(() => {
    const { renewedAt } = this.joinCode();
    return renewedAt ? this.messages.since(formatDate(renewedAt, this.#locale)) : '';
  });
}
