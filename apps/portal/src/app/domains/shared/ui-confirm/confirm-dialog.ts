import { Component, inject } from '@angular/core';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
} from '@angular/material/dialog';

/** What is asked, and what each of the two answers is called. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

@Component({
  selector: 'app-confirm-dialog',
  imports: [MatDialogActions, MatDialogClose, MatDialogContent],
  template: `
    <mat-dialog-content>
      <h2 id="confirm-title">{{ question.title }}</h2>
      <p>{{ question.text }}</p>
    </mat-dialog-content>
    <mat-dialog-actions>
      <button class="button filled" type="button" [mat-dialog-close]="true">{{ question.yes }}</button>
      <button class="button outlined" type="button" [mat-dialog-close]="false">{{ question.no }}</button>
    </mat-dialog-actions>
  `,
  styles: `
    h2 {
      margin-top: 0;
      color: var(--ink);
    }

    p {
      margin: 0;
      color: var(--ink);
    }

    mat-dialog-actions {
      flex-wrap: wrap;
      gap: var(--space-3);
      justify-content: start;
      padding: var(--space-4) var(--space-6) var(--space-6);
    }
  `,
})
export class ConfirmDialog {
  protected readonly question = inject<Question>(MAT_DIALOG_DATA);
}
