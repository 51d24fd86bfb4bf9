/** The day in UTC, `2026-11-27`, as the database keeps and compares it. */
export const dayOf = (time: Date): string => time.toISOString().slice(0, 10);
