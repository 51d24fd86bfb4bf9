import { Component, computed, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { DepartmentList } from '#contracts/memberships';
import { departmentFloor } from '#domain/teams';
import { RouterLink } from '@angular/router';
import { ChoiceCards } from '../../shared/ui-choice-cards/choice-cards';
import { ErrorSummary } from '../../shared/ui-error-summary/error-summary';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { TextField } from '../../shared/ui-text-field/text-field';
import { PageHeading } from '../../shared/util-page/page-heading';
import { Inviter } from '../data/inviter';
import { kindChoices } from '../data/round-words';
import { valueOf } from '../data/value-of';
import { AddressField } from '../ui/address-field';
import { StartTeamStore } from './start-team-store';
import { startTeamMessages } from './start-team.messages';

/** Start a team in three steps: name and purpose, whom, the message. */
@Component({
  selector: 'app-start-team-page',
  imports: [
    AddressField,
    ChoiceCards,
    ErrorSummary,
    FormField,
    MatCheckbox,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    PageHeading,
    ProblemNotice,
    RouterLink,
    TextField,
  ],
  providers: [Inviter, StartTeamStore],
  // She may have placed members on the page that opened beside this one.
  host: { '(window:focus)': 'store.departments.reload()' },
  templateUrl: './start-team-page.html',
  styles: `
    mat-form-field {
      margin-block: var(--space-4);
    }

    .panel {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
})
export class StartTeamPage {
  protected readonly messages = startTeamMessages;
  protected readonly store = inject(StartTeamStore);
  protected readonly kinds = kindChoices;
  protected readonly floor = departmentFloor;
  protected readonly departments = computed(() => valueOf(this.store.departments));
  protected readonly titles = [
    startTeamMessages.step1,
    startTeamMessages.step2,
    startTeamMessages.step3,
  ] as const;

  constructor() {
    void this.store.begin();
  }

  protected placed({ members, unplaced }: DepartmentList): string {
    const { placed, allPlaced, unplaced: missing } = this.messages;
    return unplaced === 0 ? allPlaced : `${placed(members - unplaced, members)} ${missing(unplaced)}`;
  }

  protected submit(event: Event): void {
    event.preventDefault();
    void this.store.next();
  }
}
