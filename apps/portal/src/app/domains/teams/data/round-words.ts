import type { Agreement, Delivery, Round, RoundKind, RoundOverview } from '#contracts/teams';
import type { Choice } from '../../shared/ui-choice-cards/choice-cards';
import { formatDate } from '../../shared/util-format/format-date';
import { roundWordsMessages as messages } from './round-words.messages';

/** The kinds of rounds, as one chooses among them. */
export const kindChoices: readonly Choice[] = [
  { value: 'confidential', name: messages.confidential, description: messages.confidentialText },
  { value: 'functionGroup', name: messages.functionGroup, description: messages.functionGroupText },
  { value: 'open', name: messages.open, description: messages.openText },
];

/** A kind, with what it shows and to whom. */
export const kindOf = (kind: RoundKind): Choice =>
  kindChoices.find(({ value }) => value === kind) ?? (kindChoices[0] as Choice);

/** How a round stands, in a sentence. */
export function standingOf(round: Round, locale: string): string {
  if (round.state === 'open') return messages.going(formatDate(round.closesAt, locale));
  if (round.state === 'closing' || !round.closedAt) return messages.closing;
  const date = formatDate(round.closedAt, locale);
  return round.outcome === 'shown' ? messages.shown(date) : messages.notShown(date);
}

/** How far a mail is, in words. */
export const deliveryWords: Readonly<Record<Delivery, string>> = {
  queued: messages.queued,
  sent: messages.sent,
  bounced: messages.bounced,
  'kept-back': messages.keptBack,
  failed: messages.failed,
};

export const agreementWords: Readonly<Record<Agreement, string>> = {
  agree: messages.agree,
  differ: messages.differ,
  farApart: messages.farApart,
};

export function sizeWords({ from, to }: RoundOverview['size']): string {
  if (to === null) return messages.sizeMore(from);
  return from === to ? messages.sizeOpen(from) : messages.sizeBand(from, to);
}

/** Late on a day in the Netherlands, in winter and in summer. @param day `2027-03-01` */
export const endOfDay = (day: string): string => `${day}T22:00:00.000Z`;

/** The day of a moment, as a date field takes it. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** So many days from now, as a date field takes it. */
export const dayAhead = (days: number): string => dayOf(new Date(Date.now() + days * 24 * 3600 * 1000));
