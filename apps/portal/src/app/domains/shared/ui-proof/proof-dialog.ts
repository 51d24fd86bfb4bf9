import { Component, inject, signal } from '@angular/core';
import { MatDialogClose, MatDialogContent, MatDialogRef } from '@angular/material/dialog';
import { ProblemNotice } from '../ui-problem/problem-notice';
import { isStopped, PasskeyBrowser } from '../util-passkey/passkey-browser';
import { PasswordQuestion } from './password-question';
import { ProofByCode } from './proof-by-code';
import { ProofClient } from './proof-client';
import { proofDialogMessages } from './proof-dialog.messages';

/** Asks once more who one is: by password, passkey or mailed code. Closes with true once that was right. */
@Component({
  selector: 'app-proof-dialog',
  imports: [MatDialogClose, MatDialogContent, PasswordQuestion, ProblemNotice, ProofByCode],
  template: `
    <mat-dialog-content>
      <h2 id="proof-title">{{ messages.title }}</h2>
      @if (byCode()) {
        <app-proof-by-code (proven)="prove()" />
      } @else {
        <p>{{ messages.text }}</p>
        <app-password-question [submit]="messages.confirm" [work]="confirm" (done)="prove()">
          <button class="button outlined" type="button" [mat-dialog-close]="false">
            {{ messages.cancel }}
          </button>
        </app-password-question>
        @if (problem(); as error) {
          <app-problem-notice [error]="error" />
        }
        <p class="others">{{ messages.others }}</p>
        <div class="actions">
          @if (passkeys.supported) {
            <button class="button outlined" type="button" [disabled]="busy()" (click)="byPasskey()">
              {{ messages.byPasskey }}
            </button>
          }
          <button class="button outlined" type="button" (click)="byCode.set(true)">
            {{ messages.byCode }}
          </button>
        </div>
      }
    </mat-dialog-content>
  `,
  styleUrl: './dialog.scss',
})
export class ProofDialog {
  protected readonly messages = proofDialogMessages;
  protected readonly byCode = signal(false);
  protected readonly busy = signal(false);
  protected readonly problem = signal<unknown>(undefined);
  protected readonly passkeys = inject(PasskeyBrowser);
  readonly #client = inject(ProofClient);
  readonly #dialog = inject<MatDialogRef<ProofDialog, boolean>>(MatDialogRef);

  protected readonly confirm = (password: string): Promise<unknown> =>
    this.#client.confirmByPassword(password);

  protected prove(): void {
    this.#dialog.close(true);
  }

  protected async byPasskey(): Promise<void> {
    this.problem.set(undefined);
    this.busy.set(true);
    try {
      const credential = await this.passkeys.sign(await this.#client.beginPasskey(), false);
      await this.#client.confirmByPasskey({ credential });
      this.prove();
    } catch (error) {
      if (!isStopped(error)) this.problem.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
