import { Component, computed, inject, input, linkedSignal, LOCALE_ID, output, signal } from '@angular/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { JoinLink, OrganisedRound, Round, RoundInvitation } from '#contracts/teams';
import { formatDate } from '../../shared/util-format/format-date';
import { byAttention, deliveryCounts } from '../data/deliveries';
import { dayAhead, dayOf, deliveryWords, sizeWords } from '../data/round-words';
import { AddressField } from './address-field';
import { teamMessages } from './team.messages';

const twoWeeks = 14;

/** What the organiser sees and does: how far she is, mails by address, taking part as counts only. */
@Component({
  selector: 'app-organiser-panel',
  imports: [AddressField, MatFormField, MatInput, MatLabel],
  templateUrl: './organiser-panel.html',
  styleUrl: './organiser-panel.scss',
})
export class OrganiserPanel {
  /** As the page shows it. What `organised` has of it may be from a moment before, when it was still closing. */
  readonly round = input.required<Round>();
  readonly organised = input.required<Omit<OrganisedRound, 'round'>>();
  readonly invitations = input.required<readonly RoundInvitation[]>();
  readonly link = input<NonNullable<JoinLink['link']>>();
  readonly sending = input<{ done: number; total: number }>();
  readonly invited = output<string>();
  readonly linkMade = output();
  readonly linkCopied = output();
  readonly reminded = output();
  /** A day, as a date field gives it. */
  readonly extended = output<string>();
  readonly closed = output();
  readonly again = output();

  protected readonly messages = teamMessages;
  protected readonly words = deliveryWords;
  protected readonly floor = 6;
  readonly #locale = inject(LOCALE_ID);
  protected readonly open = computed(() => this.round().state === 'open');
  protected readonly extendable = computed(() => this.open() || this.round().outcome === 'tooFew');
  /** The day it closes; where that is over, a day to go on till. */
  protected readonly closesOn = linkedSignal(() => {
    const day = dayOf(new Date(this.round().closesAt));
    return this.open() || day > dayAhead(0) ? day : dayAhead(twoWeeks);
  });
  protected readonly tomorrow = dayAhead(1);
  /** What was pasted. */
  protected readonly addresses = signal('');
  protected readonly steps = computed(() => {
    const { state, outcome } = this.round();
    const { invited } = this.organised();
    return [
      { text: this.messages.stepStarted, done: true },
      {
        text: invited > 0 ? this.messages.stepInvited(invited) : this.messages.stepInvite,
        done: invited > 0 || this.link() !== undefined || outcome === 'shown',
      },
      { text: this.messages.stepWait, done: outcome === 'shown' },
      { text: state === 'open' ? this.messages.stepClose : this.messages.stepClosed, done: state !== 'open' },
      { text: this.messages.stepTalk, done: false, next: outcome === 'shown' },
    ];
  });
  protected readonly progress = computed(() => {
    const counted = this.organised().progress;
    if (!counted) return [this.messages.notCounted];
    const { countedOn, joined, finished } = counted;
    const few = finished.from === 0 && this.round().kind !== 'open';
    return [
      this.messages.joined(formatDate(countedOn, this.#locale), joined),
      few ? this.messages.finishedFew(this.floor) : this.messages.finished(sizeWords(finished)),
      this.messages.notCounted,
    ];
  });
  protected readonly ordered = computed(() => byAttention(this.invitations()));
  protected readonly counts = computed(() => deliveryCounts(this.invitations()));
  protected readonly sent = computed(
    () => this.counts().find(({ delivery }) => delivery === 'sent')?.count ?? 0,
  );
  protected readonly lastReminder = computed(() => {
    const { remindedAt } = this.organised();
    return remindedAt ? this.messages.remindedAt(formatDate(remindedAt, this.#locale)) : '';
  });

  /** A quiet border around the code, which readers of such codes need. */
  protected frame(size: number): string {
    return `-2 -2 ${size + 4} ${size + 4}`;
  }

  protected send(): void {
    this.invited.emit(this.addresses());
    this.addresses.set('');
  }
}
