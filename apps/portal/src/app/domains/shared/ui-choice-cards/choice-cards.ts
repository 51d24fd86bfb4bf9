import { Component, computed, ElementRef, inject, input, model, output } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';

/** One of the options: what it stands for, what it is called, and what it means. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly description: string;
}

let groups = 0;

/**
 * A choice of one, as cards in a column: native radio buttons, so that arrows, forms and screen
 * readers work as people know them; the whole card can be clicked.
 */
@Component({
  selector: 'app-choice-cards',
  templateUrl: './choice-cards.html',
  styleUrl: './choice-cards.scss',
})
export class ChoiceCards implements FormValueControl<string> {
  readonly value = model('');
  readonly legend = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  /** Whether each card shows the key that chooses it: 1 for the first, and so on. */
  readonly numbered = input(false);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly touch = output();
  /** The card with this value was pressed with mouse, pen or finger, and not merely passed by arrow; comes before the value. */
  readonly picked = output<string>();

  protected readonly group = `choice-${++groups}`;
  protected readonly error = computed(() => (this.touched() ? this.errors()[0] : undefined));
  readonly #host: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  /** Focuses the chosen option, the first one if none is. */
  focus(options?: FocusOptions): void {
    const chosen = this.#host.querySelector<HTMLInputElement>('input:checked');
    (chosen ?? this.#host.querySelector<HTMLInputElement>('input'))?.focus(options);
  }

  /** A press on the card comes here as a click on its option; an arrow key makes one too, at no place. */
  protected onClick({ clientX, clientY, detail }: MouseEvent, value: string): void {
    if (detail > 0 || clientX > 0 || clientY > 0) this.picked.emit(value);
  }

  /** Focuses the option with this value. */
  focusOn(value: string): void {
    const options = [...this.#host.querySelectorAll<HTMLInputElement>('input')];
    options.find((option) => option.value === value)?.focus();
  }
}
