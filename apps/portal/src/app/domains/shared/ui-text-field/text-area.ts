import { Component, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { provideFormFields } from './form-fields';

/** Some lines of text to fill in: a label, a hint, and the first thing that is wrong with it. */
@Component({
  selector: 'app-text-area',
  imports: [FormField, MatError, MatFormField, MatHint, MatInput, MatLabel],
  providers: [provideFormFields()],
  template: `
    <mat-form-field>
      <mat-label>{{ label() }}</mat-label>
      <textarea matInput [rows]="rows()" [formField]="field()"></textarea>
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
export class TextArea {
  readonly field = input.required<FieldTree<string>>();
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly rows = input(3);
}
