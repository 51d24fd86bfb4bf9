import { afterRenderEffect, Directive, ElementRef, inject, input } from '@angular/core';

/** Takes the focus once it is shown, if the value is true: where what had the focus before is gone. */
@Directive({ selector: '[appTakeFocus]' })
export class TakeFocus {
  readonly appTakeFocus = input.required<boolean>();
  readonly #element: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    afterRenderEffect(() => {
      if (this.appTakeFocus()) this.#element.focus();
    });
  }
}
