import { Component, computed, input, model, output } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { invitedAtOnce } from '#domain/teams';
import { readAddresses, type ReadLine } from '../data/read-addresses';
import { addressFieldMessages } from './address-field.messages';

/** Addresses pasted in any form; says line by line what is double or no address, and which get an invitation. */
@Component({
  selector: 'app-address-field',
  imports: [MatError, MatFormField, MatHint, MatInput, MatLabel],
  templateUrl: './address-field.html',
  styles: `
    :host {
      display: block;
      margin-block: var(--space-4);
    }

    ul {
      max-height: 16rem;
      overflow: auto;
      overflow-wrap: anywhere;
    }
  `,
})
export class AddressField implements FormValueControl<string> {
  readonly value = model('');
  readonly progress = input<{ done: number; total: number }>();
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly touch = output();

  protected readonly messages = addressFieldMessages;
  protected readonly maximum = invitedAtOnce;
  protected readonly read = computed(() => readAddresses(this.value()));
  protected readonly doubtful = computed(() => this.read().lines.filter(({ state }) => state !== 'fine'));
  protected readonly hint = computed(() => {
    const { length } = this.read().emails;
    if (length === 0) return this.messages.hint;
    return length === 1 ? this.messages.one : this.messages.count(length);
  });

  protected why({ state }: ReadLine): string {
    return state === 'wrong' ? this.messages.wrong : this.messages.duplicate;
  }
}
