import { Directive, ElementRef, inject } from '@angular/core';

/** On paper nothing can be opened: everything that can is open while the page is printed, and as it was after. */
@Directive({ host: { '(window:beforeprint)': 'open()', '(window:afterprint)': 'close()' } })
export class OpenInPrint {
  readonly #host: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  #opened: HTMLDetailsElement[] = [];

  protected open(): void {
    this.#opened = [...this.#host.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#opened) details.open = true;
  }

  protected close(): void {
    for (const details of this.#opened) details.open = false;
  }
}
