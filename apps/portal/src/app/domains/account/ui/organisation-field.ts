import {
  Component,
  computed,
  debounced,
  effect,
  inject,
  input,
  model,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { Tenant } from '#contracts/tenants';
import { noOrganisation, type Organisation } from '../data/organisation';
import { TenantsClient } from '../data/tenants-client';
import { organisationFieldMessages } from './organisation-field.messages';

/** How long someone must stop typing before we look, in milliseconds. */
const searchPause = 200;

/** Asks for the organisation: find it by name, or say that it is not listed. */
@Component({
  selector: 'app-organisation-field',
  imports: [MatAutocompleteModule, MatCheckbox, MatFormFieldModule, MatInput],
  templateUrl: './organisation-field.html',
  styles: `
    :host {
      display: block;
      margin-top: var(--space-6);
    }
  `,
})
export class OrganisationField implements FormValueControl<Organisation> {
  readonly value = model<Organisation>(noOrganisation);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly touch = output();

  protected readonly messages = organisationFieldMessages;
  readonly #typed = signal('');
  readonly #query = debounced(this.#typed, searchPause);
  readonly #found = inject(TenantsClient).search(
    computed(() => (this.#query.hasValue() ? this.#query.value().trim() : '')),
  );
  protected readonly tenants = computed(() => (this.#found.hasValue() ? this.#found.value().items : []));
  protected readonly nothingFound = computed(() => this.#found.hasValue() && this.tenants().length === 0);

  protected readonly error = computed(() => (this.touched() ? this.errors()[0] : undefined));
  private readonly box = viewChild.required(MatInput);

  constructor() {
    effect(() => this.#showError(this.error() !== undefined));
  }

  protected type(text: string): void {
    this.#typed.set(text);
    this.value.update((value) => ({ ...value, tenant: null }));
  }

  protected choose(tenant: Tenant): void {
    this.value.set({ ...noOrganisation, tenant });
  }

  protected setNotListed(notListed: boolean): void {
    this.value.update((value) => ({ ...value, notListed }));
  }

  protected setName(name: string): void {
    this.value.update((value) => ({ ...value, name }));
  }

  /** Puts the cursor where the question is, as when something is wrong with it. */
  focus(): void {
    this.box().focus();
  }

  /** The box is no form control of its own, so it cannot see by itself that something is wrong. */
  #showError(wrong: boolean): void {
    const box = this.box();
    box.errorState = wrong;
    box.stateChanges.next();
  }

  protected readonly nameOf = (tenant: Tenant | string | null): string =>
    typeof tenant === 'string' ? tenant : (tenant?.name ?? '');
}
