import { Component, computed, input, output, signal } from '@angular/core';
import type { Member } from '#contracts/memberships';
import { nameOf } from '../data/organisation-store';
import { memberActionsMessages } from './member-actions.messages';

/** What can be done with a member, seldom wanted: behind one button, on one line beneath her. */
@Component({
  selector: 'app-member-actions',
  template: `
    <button
      class="button more"
      type="button"
      [attr.aria-expanded]="open()"
      [attr.aria-controls]="id()"
      (click)="open.set(!open())"
    >
      {{ messages.more }}<span class="visually-hidden"> {{ name() }}</span>
      <span class="sign" aria-hidden="true">{{ open() ? '−' : '+' }}</span>
    </button>
    <div class="does" [id]="id()" [hidden]="!open()">
      @if (person().role === 'member') {
        <button class="button outlined" type="button" (click)="promoted.emit()">
          {{ messages.promote }}<span class="visually-hidden"> {{ name() }}</span>
        </button>
      } @else {
        <button class="button outlined" type="button" (click)="demoted.emit()">
          {{ messages.demote }}<span class="visually-hidden"> {{ name() }}</span>
        </button>
      }
      @if (!person().self) {
        <button class="button outlined" type="button" (click)="secondFactorReset.emit()">
          {{ messages.resetSecondFactor }}<span class="visually-hidden"> {{ name() }}</span>
        </button>
      }
      <button class="button outlined" type="button" (click)="removed.emit()">
        {{ messages.remove }}<span class="visually-hidden"> {{ name() }}</span>
      </button>
    </div>
  `,
  // Its two parts stand in the grid of the entry: the button beside the person, the line beneath.
  styles: `
    :host {
      display: contents;
    }

    /* In line with her name. */
    .more {
      gap: var(--space-2);
      align-self: start;
      justify-self: end;
      margin-top: -9px;
    }

    .sign {
      font-weight: 400;
    }

    .does {
      display: flex;
      flex-wrap: wrap;
      grid-column: 1 / -1;
      gap: var(--space-2);
      padding-bottom: var(--space-2);
    }

    .does[hidden] {
      display: none;
    }

    @media (width < 600px) {
      .more {
        grid-column: 1;
        justify-self: start;
        margin: 0 0 0 calc(-1 * var(--space-3));
      }

      .does {
        flex-direction: column;
      }
    }
  `,
})
export class MemberActions {
  readonly person = input.required<Member>();
  readonly promoted = output();
  readonly demoted = output();
  readonly secondFactorReset = output();
  readonly removed = output();

  protected readonly messages = memberActionsMessages;
  protected readonly open = signal(false);
  protected readonly name = computed(() => nameOf(this.person()));
  protected readonly id = computed(() => `does-${this.person().id}`);
}
