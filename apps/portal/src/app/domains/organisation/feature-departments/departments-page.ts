import { Component, computed, inject, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { departmentFloor } from '#domain/teams';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { Proof } from '../../shared/ui-proof/proof';
import { PageHeading } from '../../shared/util-page/page-heading';
import { DepartmentsStore, type Outcome } from '../data/departments-store';
import { ClosedSpace } from '../ui/closed-space';
import { departmentsMessages as messages } from './departments.messages';

/** Which departments there are, and placing many members at once by pasting lines. */
@Component({
  selector: 'app-departments-page',
  imports: [
    ClosedSpace,
    FormField,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    PageHeading,
    ProblemNotice,
    RouterLink,
  ],
  providers: [DepartmentsStore],
  templateUrl: './departments-page.html',
  styleUrl: './departments-page.scss',
})
export class DepartmentsPage {
  protected readonly messages = messages;
  protected readonly floor = departmentFloor;
  protected readonly store = inject(DepartmentsStore);
  readonly #proof = inject(Proof);
  readonly #tried = signal(false);

  protected readonly now = computed(() =>
    this.store.departments.hasValue() ? this.store.departments.value() : undefined,
  );
  protected readonly empty = computed(() => this.#tried() && this.store.read().placements.length === 0);
  protected readonly hint = computed(() => {
    const { length } = this.store.read().placements;
    if (length === 0) return messages.hint;
    return length === 1 ? messages.oneGood : messages.good(length);
  });
  protected readonly undoable = computed(() => {
    const outcome = this.store.outcome();
    return outcome && outcome.moved.length > 0 && !outcome.undone;
  });

  protected countOf(members: number): string {
    return members === 1 ? messages.one : messages.count(members);
  }

  protected said({ moved, unmoved, undone }: Outcome): string {
    if (undone) return messages.undone;
    const placed = moved.length === 1 ? messages.oneMoved : messages.moved(moved.length);
    return unmoved > 0 ? `${placed} ${messages.unmoved(unmoved)}` : placed;
  }

  protected async prove(): Promise<void> {
    if (await this.#proof.ask()) this.store.departments.reload();
  }

  protected async submit(event: Event, heading: HTMLElement): Promise<void> {
    event.preventDefault();
    this.#tried.set(this.store.read().placements.length === 0);
    if (this.#tried()) this.store.form.text().focusBoundControl();
    else await this.#then(this.store.place(), heading);
  }

  protected undo(heading: HTMLElement): Promise<void> {
    return this.#then(this.store.undo(), heading);
  }

  /** What came of it stands under the heading. */
  async #then(done: Promise<void>, heading: HTMLElement): Promise<void> {
    await done;
    heading.focus();
  }
}
