import { closingDateUnfit } from './teams.errors.js';

const hour = 3600 * 1000;
const year = 365 * 24 * hour;

/** When a round closes: an hour to a year from now. @throws DomainError closing-date-unfit */
export function closingDate(closesAt: string, now: Date): Date {
  const date = new Date(closesAt);
  const ahead = date.getTime() - now.getTime();
  if (ahead < hour || ahead > year) throw closingDateUnfit();
  return date;
}
