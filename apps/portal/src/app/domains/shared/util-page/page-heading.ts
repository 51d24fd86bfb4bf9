import { afterRenderEffect, Directive, ElementRef, inject, input } from '@angular/core';
import { Router } from '@angular/router';

/**
 * On the `h1` of every page: takes the focus once the page is shown, so that a screen reader says
 * where one has come. Not on the first page, where the browser does that. Where one page shows
 * one thing after another, the value tells which one, and a new one takes the focus again.
 */
@Directive({ selector: 'h1[appPageHeading]', host: { tabindex: '-1' } })
export class PageHeading {
  readonly appPageHeading = input<unknown>();
  readonly #router = inject(Router);
  readonly #heading: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    afterRenderEffect(() => {
      this.appPageHeading();
      if (this.#cameFromElsewhere()) this.#heading.focus({ preventScroll: true });
    });
  }

  #cameFromElsewhere(): boolean {
    const navigation = this.#router.currentNavigation() ?? this.#router.lastSuccessfulNavigation();
    return (navigation?.id ?? 1) > 1;
  }
}
