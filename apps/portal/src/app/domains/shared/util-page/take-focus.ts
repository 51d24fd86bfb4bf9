import { afterRenderEffect, Directive, ElementRef, inject, input } from '@angular/core';

/**
 * Takes the focus once it is shown, if the value is true and nothing else has it: where what had it before is gone, and
 * a reader with a keyboard would start again at the top of the page.
 */
@Directive({ selector: '[appTakeFocus]' })
export class TakeFocus {
  readonly appTakeFocus = input.required<boolean>();
  readonly #element: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    afterRenderEffect(() => {
      const { activeElement, body } = this.#element.ownerDocument;
      const lost = !activeElement || activeElement === body;
      if (this.appTakeFocus() && lost) this.#element.focus();
    });
  }
}
