const zone = 'Europe/Amsterdam';
const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });

/**
 * The moment that a form names, in Dutch time, e.g. `2026-12-01T09:30`; undefined when it names none. An hour that the
 * clock skips is the one after it; of an hour that comes twice it is the first.
 */
export function momentIn(text: string): Date | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)) return undefined;
  const asUtc = new Date(`${text}:00Z`);
  if (Number.isNaN(asUtc.getTime())) return undefined;
  const summer = new Date(asUtc.getTime() - 2 * 3_600_000);
  return asFormValue(summer) === text ? summer : new Date(asUtc.getTime() - 3_600_000);
}

/** A moment as a form names it, in Dutch time. */
export const asFormValue = (at: Date): string => parts.format(at).replace(' ', 'T').slice(0, 16);
