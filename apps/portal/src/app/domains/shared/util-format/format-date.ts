/** A day as people write it: `3 maart 2026`. @param instant ISO 8601 */
export function formatDate(instant: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(
    new Date(instant),
  );
}

/** Days as people write them; those that fall on the same day have the time with them. @param instants ISO 8601 */
export function momentsOf(instants: readonly string[], locale: string): readonly string[] {
  const days = instants.map((instant) => formatDate(instant, locale));
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'Europe/Amsterdam' });
  return days.map((day, index) => {
    const alone = days.indexOf(day) === days.lastIndexOf(day);
    return alone ? day : `${day}, ${time.format(new Date(instants[index] ?? ''))}`;
  });
}
