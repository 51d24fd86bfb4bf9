/** A day as people write it: `3 maart 2026`. @param instant ISO 8601 */
export function formatDate(instant: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(
    new Date(instant),
  );
}
