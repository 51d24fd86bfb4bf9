/** A whole day in a calendar. */
export type CalendarDay = {
  /** Unique in the world, and the same each time, so that a second import replaces the first. */
  readonly id: string;
  /** `2026-12-31`. */
  readonly day: string;
  readonly title: string;
  readonly description: string;
};

/** How many bytes of UTF-8 a line may have, without its end (RFC 5545, 3.1). */
const lineLength = 75;

/** Days as a calendar file (iCalendar, RFC 5545). @param at when it is made */
export function calendarOf(days: readonly CalendarDay[], at: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//QuickScan//QuickScan//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...days.flatMap((day) => event(day, at)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function event({ id, day, title, description }: CalendarDay, at: Date): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${at.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(day))}`,
    `SUMMARY:${escaped(title)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const basic = (day: string): string => day.replaceAll('-', '');

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** A text value (RFC 5545, 3.3.11); control characters, which it cannot hold, are left out. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    // eslint-disable-next-line no-control-regex -- these are what a calendar file cannot hold
    .replaceAll(/[\u0000-\u001F\u007F]/g, '');

/** Long lines go on after a line end and a space, never within a character. */
function folded(line: string): string {
  const parts: string[] = [''];
  for (const character of line) {
    const part = parts.at(-1) ?? '';
    // What follows begins with a space, which counts.
    const room = lineLength - (parts.length > 1 ? 1 : 0);
    if (Buffer.byteLength(part + character) > room) parts.push(character);
    else parts[parts.length - 1] = part + character;
  }
  return parts.join('\r\n ');
}
