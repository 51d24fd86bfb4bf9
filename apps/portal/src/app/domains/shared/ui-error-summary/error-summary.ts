import {
  afterRenderEffect,
  Component,
  ElementRef,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import type { FieldTree, ValidationError } from '@angular/forms/signals';
import { errorSummaryMessages } from './error-summary.messages';

let summaries = 0;

/**
 * At the head of a form that asks for more than one thing. When what was filled in is sent and cannot be used, one fault
 * gets the focus in its field; more of them are summed up here, each a link to its field, and the summary gets the
 * focus. It stays as it is until the form is sent again, so that nothing moves while a reader mends.
 */
@Component({
  selector: 'app-error-summary',
  host: { '(document:submit)': 'onSubmit($event)' },
  template: `
    @if (faults().length > 1) {
      <div #box class="panel" role="group" tabindex="-1" [attr.aria-labelledby]="titleId">
        <h2 [id]="titleId">{{ messages.title }}</h2>
        <ul>
          @for (fault of faults(); track fault.fieldTree) {
            <li>
              <a [href]="page" (click)="turnTo(fault, $event)">{{ fault.message }}</a>
            </li>
          }
        </ul>
      </div>
    }
  `,
  styleUrl: './error-summary.scss',
})
export class ErrorSummary {
  readonly form = input.required<FieldTree<unknown>>();

  protected readonly messages = errorSummaryMessages;
  protected readonly titleId = `error-summary-${++summaries}`;
  protected readonly faults = signal<readonly ValidationError.WithFieldTree[]>([]);
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  readonly #host: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #sent = signal(0);

  constructor() {
    // After what became of sending is known: at once, or when the server has answered.
    afterRenderEffect(() => {
      if (this.#sent() > 0 && !this.form()().submitting()) untracked(() => this.#sumUp());
    });
    afterRenderEffect(() => this.faults().length > 1 && this.box()?.nativeElement.focus());
  }

  protected get page(): string {
    const { pathname, search } = this.#host.ownerDocument.location;
    return pathname + search;
  }

  protected onSubmit({ target }: Event): void {
    if (target instanceof Node && target.contains(this.#host)) this.#sent.update((times) => times + 1);
  }

  protected turnTo({ fieldTree }: ValidationError.WithFieldTree, click: Event): void {
    click.preventDefault();
    fieldTree().focusBoundControl();
  }

  #sumUp(): void {
    const faults = firstOfEach(this.form()().errorSummary());
    this.faults.set(faults);
    if (faults.length === 1) faults[0]?.fieldTree().focusBoundControl();
  }
}

/** The fault that each field shows, for the fields that are on the page and were sent or left. */
function firstOfEach(
  errors: readonly ValidationError.WithFieldTree[],
): readonly ValidationError.WithFieldTree[] {
  const shown = errors.filter(({ fieldTree }) => {
    const { touched, formFieldBindings } = fieldTree();
    return touched() && formFieldBindings().length > 0;
  });
  return shown.filter(
    (error, at) => at === shown.findIndex(({ fieldTree }) => fieldTree === error.fieldTree),
  );
}
