import { Component, inject, signal } from '@angular/core';
import { form, FormRoot, required } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { Check } from '../ui-check/check';
import { ChoiceCards } from '../ui-choice-cards/choice-cards';
import { Confirmation } from '../ui-confirm/confirmation';
import { ErrorSummary } from '../ui-error-summary/error-summary';
import { Loading } from '../ui-loading/loading';
import { OwnPages } from '../ui-own-pages/own-pages';
import { PageText } from '../ui-page-text/page-text';
import { ProblemNotice } from '../ui-problem/problem-notice';
import { Proof } from '../ui-proof/proof';
import { ScanChoice } from '../ui-scan-choice/scan-choice';
import { PasswordField } from '../ui-text-field/password-field';
import { TextArea } from '../ui-text-field/text-area';
import { TextField } from '../ui-text-field/text-field';
import { PageHeading } from '../util-page/page-heading';
import { ScanAtHand } from '../util-scan/scan-at-hand';
import { ScansStore } from '../util-scan/scans-store';
import { choices, colours, faults, question, sizes, spaces, text, TwoScans } from './samples';

const parts = [
  Check,
  ChoiceCards,
  ErrorSummary,
  Loading,
  OwnPages,
  PageHeading,
  PageText,
  PasswordField,
  ProblemNotice,
  ScanChoice,
  TextArea,
  TextField,
];

/** Every token and every shared component in every state; for who works on the portal, never in production. */
@Component({
  selector: 'app-design-page',
  imports: [FormRoot, MatCheckbox, ...parts],
  providers: [ScanAtHand, { provide: ScansStore, useClass: TwoScans }],
  templateUrl: './design-page.html',
  styleUrl: './design-page.scss',
})
export class DesignPage {
  protected readonly colours = colours;
  protected readonly sizes = sizes;
  protected readonly spaces = spaces;
  protected readonly levels = [0, 1, 2, 3, 4];
  protected readonly choices = choices;
  protected readonly chosen = choices[2]?.value ?? '';
  protected readonly faults = faults;
  protected readonly text = text;
  protected readonly failed = new Error('a sample');
  readonly #confirmation = inject(Confirmation);
  readonly #proof = inject(Proof);
  protected readonly form = form(
    signal({ filled: 'regen fiets', empty: '', wrong: '', name: '', place: '' }),
    (fields) => {
      required(fields.wrong, { message: 'Vul dit in.' });
      required(fields.name, { message: 'Vul uw naam in.' });
      required(fields.place, { message: 'Vul uw plaats in.' });
    },
    { submission: { action: () => Promise.resolve(undefined) } },
  );

  constructor() {
    this.form.wrong().markAsTouched();
  }

  protected confirm(): void {
    void this.#confirmation.ask(question);
  }

  protected prove(): void {
    void this.#proof.ask();
  }
}
