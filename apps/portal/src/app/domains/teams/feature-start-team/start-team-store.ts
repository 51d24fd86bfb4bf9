import { computed, inject, Service, signal } from '@angular/core';
import { form, required, validate } from '@angular/forms/signals';
import { Router } from '@angular/router';
import type { Scan } from '#contracts/scans';
import type { NewRound, Team } from '#contracts/teams';
import { invitedAtOnce } from '#domain/teams';
import type { Choice } from '../../shared/ui-choice-cards/choice-cards';
import { ScansStore } from '../../shared/util-scan/scans-store';
import { SessionStore } from '../../shared/util-session/session-store';
import { Inviter } from '../data/inviter';
import { readAddresses } from '../data/read-addresses';
import { dayAhead, endOfDay } from '../data/round-words';
import { TeamsClient } from '../data/teams-client';
import { addressFieldMessages } from '../ui/address-field.messages';
import { startTeamMessages as messages } from './start-team.messages';

const empty = {
  scan: '',
  name: '',
  purpose: '',
  kind: 'confidential',
  wide: false,
  byDepartment: false,
  addresses: '',
  organiserName: '',
  message: '',
  closesOn: dayAhead(21),
  automaticReminders: true,
};

/** What is filled in at each step, in order. */
const steps = [
  ['name', 'purpose', 'scan', 'kind'],
  ['addresses'],
  ['organiserName', 'message', 'closesOn'],
] as const;

/** Decides on starting a team: three steps, then the team, then its invitations a part at a time. */
@Service({ autoProvided: false })
export class StartTeamStore {
  readonly #client = inject(TeamsClient);
  readonly #inviter = inject(Inviter);
  readonly #session = inject(SessionStore);
  readonly #router = inject(Router);
  readonly #scans = inject(ScansStore);
  readonly #model = signal(empty);
  readonly #step = signal(0);
  readonly #problem = signal<unknown>(undefined);
  readonly #sending = signal(false);
  /** Made by an earlier try whose invitations failed. */
  #team: Team | undefined;

  readonly step = this.#step.asReadonly();
  readonly problem = this.#problem.asReadonly();
  readonly sending = this.#sending.asReadonly();
  readonly progress = this.#inviter.progress;
  /** The organisation that one runs, whose members can all be asked. */
  readonly organisation = computed(() => {
    const membership = this.#session.me()?.membership;
    return membership?.role === 'administrator' ? membership : undefined;
  });
  /** Only a confidential round of the whole organisation shows departments beside each other. */
  readonly canSplit = computed(() => this.#model().wide && this.#model().kind === 'confidential');
  /** The departments of the organisation, once that matters: how many members are in one, and how many in none. */
  readonly departments = this.#client.departments(
    computed(() => (this.canSplit() ? this.organisation()?.tenantId : undefined)),
  );
  /** Which scans the team can do, where there is a choice (P-12). */
  readonly scans = computed<readonly Choice[]>(() =>
    this.#scans.hasChoice() ? this.#scans.scans().map(asChoice) : [],
  );
  readonly form = form(
    this.#model,
    (fields) => {
      required(fields.name, { message: messages.nameRequired });
      required(fields.scan, { message: messages.scanRequired, when: () => this.#scans.hasChoice() });
      required(fields.kind, { message: messages.kindRequired });
      required(fields.organiserName, { message: messages.organiserNameRequired });
      validate(fields.addresses, ({ value }) =>
        readAddresses(value()).emails.length > invitedAtOnce
          ? { kind: 'many', message: addressFieldMessages.tooMany(invitedAtOnce) }
          : undefined,
      );
      validate(fields.closesOn, ({ value }) =>
        value() > dayAhead(0) && value() < dayAhead(365)
          ? undefined
          : { kind: 'date', message: messages.closesOnWrong },
      );
    },
    { name: 'start-team' },
  );

  async begin(): Promise<void> {
    const me = await this.#session.known();
    this.#model.update((model) => ({ ...model, organiserName: model.organiserName || (me?.name ?? '') }));
  }

  back(): void {
    this.#step.update((step) => Math.max(0, step - 1));
  }

  /** Goes on when what is filled in here is fine; else puts the focus where it is not. */
  async next(): Promise<void> {
    const fields = steps[this.#step()] ?? [];
    const wrong = fields.map((name) => this.form[name]()).filter((field) => field.invalid());
    for (const field of wrong) field.markAsTouched();
    if (wrong[0]) wrong[0].focusBoundControl();
    else if (this.#step() < steps.length - 1) this.#step.update((step) => step + 1);
    else await this.#send();
  }

  async #send(): Promise<void> {
    if (this.#sending()) return;
    this.#problem.set(undefined);
    this.#sending.set(true);
    try {
      const team = (this.#team ??= await this.#start());
      const [round] = team.rounds;
      if (round) await this.#inviter.invite(round.id, readAddresses(this.#model().addresses).emails);
      await this.#router.navigate(['/teams', team.id]);
    } catch (error) {
      this.#problem.set(error);
    } finally {
      this.#sending.set(false);
    }
  }

  #start(): Promise<Team> {
    const { name, purpose, wide, kind, organiserName, message, closesOn, automaticReminders } = this.#model();
    const round: NewRound = {
      kind: kind as NewRound['kind'],
      closesAt: endOfDay(closesOn),
      organiserName,
      message,
      automaticReminders,
      byDepartment: this.canSplit() && this.#model().byDepartment,
    };
    const scan = this.#model().scan || (this.#scans.first()?.code ?? '');
    const tenant = wide ? this.organisation()?.tenantId : undefined;
    return this.#client.start({ scan, name, purpose, round }, tenant);
  }
}

const asChoice = ({ code, title, subject }: Scan): Choice => ({
  value: code,
  name: title,
  description: subject,
});
