import { Component, computed, inject, LOCALE_ID } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Invitation, Member } from '#contracts/memberships';
import { Confirmation } from '../../shared/ui-confirm/confirmation';
import { ProblemNotice } from '../../shared/ui-problem/problem-notice';
import { TextField } from '../../shared/ui-text-field/text-field';
import { formatDate } from '../../shared/util-format/format-date';
import { PageHeading } from '../../shared/util-page/page-heading';
import { CurrentEditionStore } from '../../shared/util-scan/current-edition-store';
import { nameOf, OrganisationStore } from '../data/organisation-store';
import { ClosedSpace } from '../ui/closed-space';
import { DepartmentEntry } from '../ui/department-entry';
import { InviteForm } from '../ui/invite-form';
import { JoinCodePanel } from '../ui/join-code-panel';
import { MemberActions } from '../ui/member-actions';
import { PersonEntry } from '../ui/person-entry';
import { SignInSettings } from '../feature-sign-in-settings/sign-in-settings';
import { organisationMessages } from './organisation.messages';

/** The space of an organisation, for its administrators: members, who asks, invitations, join code. */
@Component({
  selector: 'app-organisation-page',
  imports: [
    ClosedSpace,
    DepartmentEntry,
    InviteForm,
    JoinCodePanel,
    MemberActions,
    PageHeading,
    PersonEntry,
    ProblemNotice,
    RouterLink,
    SignInSettings,
    TextField,
  ],
  providers: [CurrentEditionStore, OrganisationStore],
  templateUrl: './organisation-page.html',
  styles: `
    .said {
      min-height: 1.5em;
      font-weight: 600;
    }

    .invitation {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-6);
      align-items: center;
      justify-content: space-between;
      overflow-wrap: anywhere;
    }

    h2:focus {
      outline: none;
    }
  `,
})
export class OrganisationPage {
  protected readonly messages = organisationMessages;
  protected readonly store = inject(OrganisationStore);
  protected readonly nameOf = nameOf;
  readonly #confirmation = inject(Confirmation);
  readonly #current = inject(CurrentEditionStore);
  readonly #locale = inject(LOCALE_ID);

  protected readonly requests = computed(() => valueOf(this.store.requests)?.items);
  protected readonly members = computed(() => valueOf(this.store.members)?.items ?? []);
  protected readonly departments = computed(() => valueOf(this.store.members)?.departments ?? []);
  protected readonly invitations = computed(() => valueOf(this.store.invitations)?.items ?? []);
  protected readonly joinCode = computed(() => valueOf(this.store.joinCode));
  protected readonly count = computed(() => {
    const found = valueOf(this.store.members);
    if (!found) return '';
    const { items, total } = found;
    if (total === 0) return this.messages.nobody;
    return items.length < total ? this.messages.some(items.length, total) : this.messages.count(total);
  });
  readonly #functionGroups = computed(
    () => new Map(valueOf(this.#current.edition)?.functionGroups.map(({ code, name }) => [code, name])),
  );

  protected functionGroupOf({ functionGroup }: Member): string {
    return this.#functionGroups().get(functionGroup) ?? functionGroup;
  }

  protected untilOf({ expiresAt }: Invitation): string {
    return this.messages.validUntil(formatDate(expiresAt, this.#locale));
  }

  protected async promote(person: Member, heading: HTMLElement): Promise<void> {
    if (await this.#confirmation.ask(this.messages.promoteQuestion(nameOf(person))))
      await this.then(this.store.promote(person), heading);
  }

  protected async demote(person: Member, heading: HTMLElement): Promise<void> {
    if (await this.#confirmation.ask(this.messages.demoteQuestion(nameOf(person))))
      await this.then(this.store.demote(person), heading);
  }

  protected async resetSecondFactor(person: Member, heading: HTMLElement): Promise<void> {
    if (await this.#confirmation.ask(this.messages.resetSecondFactorQuestion(nameOf(person))))
      await this.then(this.store.resetSecondFactor(person), heading);
  }

  protected async remove(person: Member, heading: HTMLElement): Promise<void> {
    if (await this.#confirmation.ask(this.messages.removeQuestion(nameOf(person))))
      await this.then(this.store.remove(person), heading);
  }

  protected async renew(): Promise<void> {
    const first = !this.joinCode()?.code;
    if (first || (await this.#confirmation.ask(this.messages.renewQuestion)))
      await this.store.renewJoinCode();
  }

  /** The button that was pressed may go with its row: the heading of its list takes the focus then. */
  protected async then(done: Promise<boolean>, heading: HTMLElement): Promise<void> {
    if (await done) heading.focus({ preventScroll: true });
  }
}

/** What a resource holds, if it does. */
function valueOf<T>(resource: { hasValue(): boolean; value(): T | undefined }): T | undefined {
  return resource.hasValue() ? resource.value() : undefined;
}
