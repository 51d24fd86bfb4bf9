import { Component, inject, input, type OnInit } from '@angular/core';
import { Router } from '@angular/router';
import { ScanStore } from '../data/scan-store';

/** Goes on where the reader stopped: at the first open statement, else at the overview. */
@Component({ selector: 'app-resume', template: '' })
export class Resume implements OnInit {
  readonly attempt = input.required<string>();

  readonly #store = inject(ScanStore);
  readonly #router = inject(Router);

  ngOnInit(): void {
    const next = this.#store.open()[0]?.statement.code;
    const place = next === undefined ? ['overzicht'] : ['stelling', next];
    void this.#router.navigate(['/invullen', this.attempt(), ...place], { replaceUrl: true });
  }
}
