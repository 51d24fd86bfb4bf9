import { Component, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FittingTip } from '#contracts/results';
import { TakeFocus } from '../../shared/util-page/take-focus';
import { ScanAtHand } from '../../shared/util-scan/scan-at-hand';
import { tipCardMessages } from './tip-card.messages';
import { TipText } from './tip-text';

/** A tip with the button that puts it on the plan; once it is there, the way to the plan. */
@Component({
  selector: 'app-tip-card',
  imports: [RouterLink, TakeFocus, TipText],
  template: `
    <p class="title">{{ tip().title }}</p>
    <app-tip-text
      [text]="tip().text"
      [effort]="tip().effort"
      [sources]="tip().sources"
      [groups]="tip().functionGroups"
    />
    @if (planned()) {
      <p class="planned">
        <span>{{ messages.planned }}</span>
        <a routerLink="/mijn-plan" [queryParams]="atHand.params()" [appTakeFocus]="pressed()">{{
          messages.toPlan
        }}</a>
      </p>
    } @else {
      <button class="button outlined" type="button" (click)="press()">
        {{ messages.add }}<span class="visually-hidden"> {{ tip().title }}</span>
      </button>
    }
  `,
  styles: `
    :host {
      display: block;
    }

    .title {
      margin-bottom: 0;
      font-weight: 600;
    }

    .planned {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-3);
      align-items: center;
      min-height: var(--target);
      margin: 0;
    }

    .planned span {
      font-weight: 600;
    }

    .button {
      margin-top: auto;
      background: var(--ground);
    }

    @media print {
      .button,
      .planned {
        display: none;
      }
    }
  `,
})
export class TipCard {
  readonly tip = input.required<FittingTip>();
  readonly planned = input(false);
  readonly add = output();

  protected readonly messages = tipCardMessages;
  protected readonly atHand = inject(ScanAtHand);
  protected readonly pressed = signal(false);

  protected press(): void {
    this.pressed.set(true);
    this.add.emit();
  }
}
