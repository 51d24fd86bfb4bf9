import { Component, ElementRef, inject, input, output, signal } from '@angular/core';
import { form, FormField, maxLength } from '@angular/forms/signals';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { Member } from '#contracts/memberships';
import { nameOf } from '../data/organisation-store';
import { departmentEntryMessages } from './department-entry.messages';

/** As the server takes it. */
const longest = 60;

/** In which department a member is; who runs the organisation changes it here, choosing from those there are. */
@Component({
  selector: 'app-department-entry',
  imports: [FormField, MatFormField, MatHint, MatInput, MatLabel],
  template: `
    @if (editing()) {
      <form (submit)="save($event)">
        <mat-form-field>
          <mat-label>{{ messages.label }}</mat-label>
          <input
            matInput
            autocomplete="off"
            [attr.list]="'departments-' + person().id"
            [formField]="form.department"
          />
          <mat-hint>{{ messages.hint }}</mat-hint>
        </mat-form-field>
        <datalist [id]="'departments-' + person().id">
          @for (department of departments(); track department) {
            <option [value]="department"></option>
          }
        </datalist>
        <div class="does">
          <button class="button filled" type="submit">{{ messages.save }}</button>
          <button class="button outlined" type="button" (click)="stop()">{{ messages.cancel }}</button>
        </div>
      </form>
    } @else {
      <span>{{ person().department ? messages.in(person().department!) : messages.none }}</span>
      <button class="link" type="button" (click)="begin()">
        {{ messages.change }}<span class="visually-hidden"> {{ nameOf(person()) }}</span>
      </button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-4);
      align-items: center;
      overflow-wrap: anywhere;
      color: var(--muted-ink);
    }

    form {
      flex-grow: 1;
      margin-block: var(--space-2);
    }

    .does {
      display: flex;
      gap: var(--space-2);
      margin-top: var(--space-2);
    }

    .link {
      min-height: 44px;
      padding: 0;
      border: 0;
      background: none;
      color: var(--primary);
      font: inherit;
      text-decoration: underline;
      cursor: pointer;
    }
  `,
})
export class DepartmentEntry {
  readonly person = input.required<Member>();
  /** Those of the organisation. */
  readonly departments = input.required<readonly string[]>();
  /** What it is to be; null for none. */
  readonly changed = output<string | null>();

  protected readonly messages = departmentEntryMessages;
  protected readonly nameOf = nameOf;
  protected readonly editing = signal(false);
  readonly #model = signal({ department: '' });
  protected readonly form = form(this.#model, (fields) => maxLength(fields.department, longest));
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected begin(): void {
    this.#model.set({ department: this.person().department ?? '' });
    this.editing.set(true);
    this.#focusOn('input');
  }

  protected stop(): void {
    this.editing.set(false);
    this.#focusOn('button');
  }

  protected save(event: Event): void {
    event.preventDefault();
    if (this.form().invalid()) return;
    this.changed.emit(this.#model().department.trim() || null);
    this.stop();
  }

  /** Once it is drawn. */
  #focusOn(element: string): void {
    setTimeout(() => this.#host.nativeElement.querySelector<HTMLElement>(element)?.focus());
  }
}
