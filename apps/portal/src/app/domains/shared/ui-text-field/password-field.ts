import { Component, computed, input, signal } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { passwordFieldMessages } from './password-field.messages';
import { TextField } from './text-field';

/** A password to fill in, that one can show to read it back. */
@Component({
  selector: 'app-password-field',
  imports: [TextField],
  template: `
    <app-text-field
      [field]="field()"
      [label]="label()"
      [hint]="hint()"
      [type]="shown() ? 'text' : 'password'"
      [autocomplete]="autocomplete()"
    />
    <button class="button" type="button" (click)="toggle()">
      {{ action() }}<span class="visually-hidden"> {{ messages.what }}</span>
    </button>
  `,
  styles: `
    :host {
      display: block;
      position: relative;
    }

    // Within the field, in the room that the styles of all pages leave for it.
    button {
      position: absolute;
      inset: 5px 5px auto auto;
    }
  `,
})
export class PasswordField {
  readonly field = input.required<FieldTree<string>>();
  readonly label = input(passwordFieldMessages.label);
  readonly hint = input('');
  readonly autocomplete = input<'current-password' | 'new-password'>('current-password');

  protected readonly messages = passwordFieldMessages;
  protected readonly shown = signal(false);
  protected readonly action = computed(() => (this.shown() ? this.messages.hide : this.messages.show));

  protected toggle(): void {
    this.shown.update((shown) => !shown);
  }
}
