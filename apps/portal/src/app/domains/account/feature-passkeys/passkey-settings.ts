import { Component, inject, LOCALE_ID } from '@angular/core';
import { FormRoot } from '@angular/forms/signals';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { TextField } from '../../shared/ui-text-field/text-field';
import { formatDate } from '../../shared/util-format/format-date';
import { PasskeysStore } from './passkeys-store';
import { passkeysMessages } from './passkeys.messages';

/** One's own passkeys, as a part of the account's page. */
@Component({
  selector: 'app-passkey-settings',
  imports: [FormRoot, ProblemNotice, TextField],
  providers: [PasskeysStore],
  templateUrl: './passkey-settings.html',
  styles: `
    li.panel {
      margin-block: var(--space-3);
    }

    .name {
      margin-bottom: 0;
      font-weight: 600;
      overflow-wrap: anywhere;
    }

    .small {
      margin-block: 0;
    }

    .buttons {
      margin: 0 calc(-1 * var(--space-3));
    }
  `,
})
export class PasskeySettings {
  protected readonly messages = passkeysMessages;
  protected readonly store = inject(PasskeysStore);
  readonly #locale = inject(LOCALE_ID);

  protected date(instant: string): string {
    return formatDate(instant, this.#locale);
  }
}
