import { computed, inject, LOCALE_ID, Service, signal } from '@angular/core';
import { Router } from '@angular/router';
import { formatDate } from '../../shared/util-format/format-date';
import { Inviter } from '../data/inviter';
import { readAddresses } from '../data/read-addresses';
import { dayAhead, endOfDay, standingOf } from '../data/round-words';
import { TeamsClient } from '../data/teams-client';
import { valueOf } from '../data/value-of';
import { teamMessages as messages } from '../ui/team.messages';

/** Decides on a team: its latest round for whoever is in it, and what its organiser does with it. */
@Service({ autoProvided: false })
export class TeamStore {
  readonly #client = inject(TeamsClient);
  readonly #inviter = inject(Inviter);
  readonly #router = inject(Router);
  readonly #locale = inject(LOCALE_ID);
  readonly #id = signal<string | undefined>(undefined);
  readonly #problem = signal<unknown>(undefined);
  readonly #said = signal('');

  readonly resource = this.#client.team(this.#id);
  readonly team = computed(() => valueOf(this.resource));
  /** The latest round. */
  readonly round = computed(() => this.team()?.rounds[0]);
  readonly earlier = computed(() =>
    (this.team()?.rounds ?? []).slice(1).filter(({ outcome }) => outcome === 'shown'),
  );
  readonly #organisedId = computed(() => (this.team()?.organised ? this.round()?.id : undefined));
  readonly organisedResource = this.#client.organised(this.#organisedId);
  readonly organised = computed(() => valueOf(this.organisedResource));
  readonly invitationList = this.#client.invitations(this.#organisedId);
  readonly invitations = computed(() => valueOf(this.invitationList)?.items ?? []);
  /** Whether mails to invitees wait to be sent. */
  readonly mailing = computed(() => this.invitations().some(({ delivery }) => delivery === 'queued'));
  readonly linkResource = this.#client.joinLink(this.#organisedId);
  readonly link = computed(() => valueOf(this.linkResource)?.link ?? undefined);
  readonly progress = this.#inviter.progress;
  readonly problem = this.#problem.asReadonly();
  /** What was done last, in a sentence. */
  readonly said = this.#said.asReadonly();
  readonly standing = computed(() => {
    const round = this.round();
    return round ? standingOf(round, this.#locale) : '';
  });

  show(team: string): void {
    this.#id.set(team);
  }

  reload(): void {
    for (const resource of [this.resource, this.organisedResource, this.invitationList]) resource.reload();
  }

  async invite(text: string): Promise<boolean> {
    const { emails } = readAddresses(text);
    return this.#do(async (round) => messages.invited(await this.#inviter.invite(round, emails)));
  }

  async makeLink(): Promise<void> {
    await this.#do(async (round) => {
      await this.#client.renewLink(round);
      this.linkResource.reload();
      return '';
    });
  }

  async copyLink(): Promise<void> {
    await navigator.clipboard.writeText(this.link()?.address ?? '');
    this.#said.set(messages.copied);
  }

  async remind(): Promise<void> {
    await this.#do(async (round) => {
      await this.#client.remind(round);
      return messages.reminded;
    });
  }

  /** @param day as a date field gives it */
  async extend(day: string): Promise<void> {
    await this.#do(async (round) => {
      await this.#client.extend(round, endOfDay(day));
      return messages.dateSaved;
    });
  }

  async close(): Promise<void> {
    await this.#do(async (round) => {
      await this.#client.close(round);
      return '';
    });
  }

  /** Back to the list when that was all she had to do with the team. */
  async leave(): Promise<void> {
    const organised = this.team()?.organised;
    const left = await this.#do(async (round) => {
      await this.#client.leave(round);
      return messages.left;
    }, organised);
    if (left && !organised) await this.#router.navigateByUrl('/teams');
  }

  /** Another round of the same kind, for three weeks, with the same people. */
  async again(): Promise<void> {
    const [team, organised] = [this.team(), this.organised()];
    if (!team || !organised) return;
    const { round, message, automaticReminders } = organised;
    await this.#do(async () => {
      await this.#client.startRound(team.id, {
        kind: round.kind,
        closesAt: endOfDay(dayAhead(21)),
        organiserName: round.organiserName,
        message,
        automaticReminders,
        byDepartment: round.byDepartment,
        samePeopleAs: round.id,
      });
      return '';
    });
  }

  dateOf(moment: string): string {
    return formatDate(moment, this.#locale);
  }

  /** Does something with the latest round. @returns whether it worked */
  async #do(work: (round: string) => Promise<string>, reload = true): Promise<boolean> {
    const round = this.round();
    if (!round) return false;
    this.#problem.set(undefined);
    this.#said.set('');
    try {
      this.#said.set(await work(round.id));
      if (reload) this.reload();
      return true;
    } catch (error) {
      this.#problem.set(error);
      return false;
    }
  }
}
