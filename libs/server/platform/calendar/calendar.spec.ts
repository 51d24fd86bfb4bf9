import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarOf, type CalendarDay } from './index.js';

const at = new Date('2026-11-27T20:15:30.123Z');
const day: CalendarDay = { id: 'a1@quickscan', day: '2026-12-31', title: 'Bellen', description: '' };

/** A file with its long lines put together again. */
const unfolded = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('holds a whole day, over the end of a year', () => {
    expect(unfolded(calendarOf([day], at))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//QuickScan//QuickScan//NL',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:a1@quickscan',
      'DTSTAMP:20261127T201530Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Bellen',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('keeps hostile words within their line', () => {
    const hostile = 'a;b,c\\d\r\nEND:VEVENT\u0000';
    const lines = unfolded(calendarOf([{ ...day, title: hostile, description: hostile }], at));
    expect(lines).toContain('SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT');
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  });

  it('has no line of more than 75 bytes, and loses no character by that', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 60, maxLength: 300 }), (text) => {
        const title = text.replaceAll(/[\\;,\s]/gu, 'é');
        const file = calendarOf([{ ...day, title }], at);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(unfolded(file)).toContain(`SUMMARY:${title}`);
      }),
    );
  });
});
