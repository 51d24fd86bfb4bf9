import { Component, computed, debounced, inject, input, model, output, signal } from '@angular/core';
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
  protected readonly errorState = { isErrorState: () => this.error() !== undefined };

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

  protected readonly nameOf = (tenant: Tenant | string | null): string =>
    typeof tenant === 'string' ? tenant : (tenant?.name ?? '');
}
