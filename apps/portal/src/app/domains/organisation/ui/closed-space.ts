import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SpaceState } from '../data/space-state';
import { closedSpaceMessages } from './closed-space.messages';

/** Why the space of an organisation is not shown, and what to do. */
@Component({
  selector: 'app-closed-space',
  imports: [RouterLink],
  template: `
    @switch (state()) {
      @case ('secondStep') {
        <p class="lead">{{ messages.secondStep }}</p>
        <p>{{ messages.secondStepWhy }}</p>
        <div class="actions">
          <a class="button filled" routerLink="/mijn-account">{{ messages.toSecondStep }}</a>
        </div>
      }
      @case ('proof') {
        <p class="lead">{{ messages.proof }}</p>
        <div class="actions">
          <button class="button filled" type="button" (click)="prove.emit()">{{ messages.toProof }}</button>
        </div>
      }
      @default {
        <p class="lead">{{ messages.notYours }}</p>
        <div class="actions">
          <a class="button outlined" routerLink="/mijn-organisatie">{{ messages.toMine }}</a>
        </div>
      }
    }
  `,
})
export class ClosedSpace {
  readonly state = input.required<SpaceState>();
  readonly prove = output();

  protected readonly messages = closedSpaceMessages;
}
