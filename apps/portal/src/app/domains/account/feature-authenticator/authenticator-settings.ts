import { Component, inject } from '@angular/core';
import { FormRoot } from '@angular/forms/signals';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { TextField } from '../../shared/ui-text-field/text-field';
import { AuthenticatorStore } from './authenticator-store';
import { authenticatorMessages } from './authenticator.messages';

/** The white edge that a QR code needs around it, in squares. */
const edge = 4;

/** One's own authenticator app, as a part of the account's page. */
@Component({
  selector: 'app-authenticator-settings',
  imports: [FormRoot, ProblemNotice, TextField],
  providers: [AuthenticatorStore],
  templateUrl: './authenticator-settings.html',
  styles: `
    svg {
      display: block;
      width: min(100%, 15rem);
      border-radius: var(--corner);
      background: #fff;
      fill: #000;
      shape-rendering: crispedges;
    }

    .secret,
    .codes {
      font-family: monospace;
      overflow-wrap: anywhere;
    }

    .codes {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr));
      gap: var(--space-2);
    }

    h3 {
      margin-top: 0;
    }
  `,
})
export class AuthenticatorSettings {
  protected readonly messages = authenticatorMessages;
  protected readonly store = inject(AuthenticatorStore);

  protected frame(size: number): string {
    return `${-edge} ${-edge} ${size + 2 * edge} ${size + 2 * edge}`;
  }

  protected inGroups(secret: string): string {
    return secret.replace(/(.{4})(?=.)/g, '$1 ');
  }
}
