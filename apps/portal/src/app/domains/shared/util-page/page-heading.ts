import { afterRenderEffect, Directive, ElementRef, inject, input, Service } from '@angular/core';

/** Whether any heading has been shown: the browser itself says the first one. */
@Service()
class ShownHeadings {
  any = false;
}

/**
 * On the `h1` of every page: takes the focus once the page is shown, so that a screen reader says
 * where one has come. Not the first one, which the browser says itself. Where one page shows
 * one thing after another, the value tells which one, and a new one takes the focus again.
 */
@Directive({ selector: 'h1[appPageHeading]', host: { tabindex: '-1' } })
export class PageHeading {
  readonly appPageHeading = input<unknown>();
  readonly #shown = inject(ShownHeadings);
  readonly #heading: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    afterRenderEffect(() => {
      this.appPageHeading();
      if (this.#shown.any) this.#heading.focus({ preventScroll: true });
      this.#shown.any = true;
    });
  }
}
