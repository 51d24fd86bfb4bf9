import { Component, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { provideFormFields } from './form-fields';

/** One line of text to fill in: a label, a hint, and the first thing that is wrong with it. */
@Component({
  selector: 'app-text-field',
  imports: [FormField, MatError, MatFormField, MatHint, MatInput, MatLabel],
  providers: [provideFormFields()],
  template: `
    <mat-form-field>
      <mat-label>{{ label() }}</mat-label>
      <input
        matInput
        [type]="type()"
        [autocomplete]="autocomplete()"
        [attr.inputmode]="inputmode() || null"
        [formField]="field()"
      />
      @if (hint(); as text) {
        <mat-hint>{{ text }}</mat-hint>
      }
      @if (field()().errors()[0]; as error) {
        <mat-error>{{ error.message }}</mat-error>
      }
    </mat-form-field>
  `,
  styles: `
    :host {
      display: block;
      margin-block: var(--space-4);
    }
  `,
})
export class TextField {
  readonly field = input.required<FieldTree<string>>();
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly type = input<'text' | 'email' | 'password' | 'date'>('text');
  /** The purpose of the field, so that browsers can fill it in (WCAG 1.3.5). */
  readonly autocomplete = input<AutoFill>('off');
  /** The keyboard that a phone shows, where the type does not say it. */
  readonly inputmode = input<'' | 'numeric'>('');
}
