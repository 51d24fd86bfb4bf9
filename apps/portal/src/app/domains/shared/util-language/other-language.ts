import { Location } from '@angular/common';
import { toSignal } from '@angular/core/rxjs-interop';
import { computed, inject, LOCALE_ID, Service } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map } from 'rxjs';
import { addressIn, languages } from './addresses';

/** Leads to the page that is shown now in the other language. */
@Service()
export class OtherLanguage {
  readonly #router = inject(Router);
  readonly #path = toSignal(
    this.#router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => event.urlAfterRedirects),
    ),
    { initialValue: inject(Location).path() },
  );

  readonly code = languages.find((language) => language !== inject(LOCALE_ID)) ?? languages[0];
  readonly address = computed(() => addressIn(this.code, this.#path()));
}
