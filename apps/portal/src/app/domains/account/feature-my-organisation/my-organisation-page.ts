import { Component, inject } from '@angular/core';
import { FormRoot } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { Confirmation } from '../../shared/ui-confirm/confirmation';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { TextField } from '../../shared/ui-text-field/text-field';
import { PageHeading } from '../../shared/util-page/page-heading';
import { MyOrganisationStore } from './my-organisation-store';
import { myOrganisationMessages } from './my-organisation.messages';

/** The organisation one belongs to: join by code, ask to belong, leave. */
@Component({
  selector: 'app-my-organisation-page',
  imports: [FormRoot, PageHeading, ProblemNotice, RouterLink, TextField],
  providers: [MyOrganisationStore],
  templateUrl: './my-organisation-page.html',
  styles: `
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-6);
      align-items: center;
      justify-content: space-between;
      margin-bottom: var(--space-3);
    }
  `,
})
export class MyOrganisationPage {
  protected readonly messages = myOrganisationMessages;
  protected readonly store = inject(MyOrganisationStore);
  readonly #confirmation = inject(Confirmation);

  protected async leave(): Promise<void> {
    if (await this.#confirmation.ask(this.messages.leaveQuestion)) await this.store.leave();
  }
}
