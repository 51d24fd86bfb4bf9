/** One of the three announcements that come before a removal (PRODUCT P-8). */
export type NoticeStep = {
  /** How many days before the removal it comes. */
  readonly days: 60 | 30 | 7;
  /** The announcement before it, and how many days ago that must have gone out. */
  readonly after: { readonly days: 60 | 30; readonly ago: number } | null;
};

/**
 * Each follows the one before by the days between them, counted from when that one went out. So nobody is removed who
 * was not told three times, also when nothing was done for months: the removal waits then.
 */
export const noticeSteps: readonly NoticeStep[] = [
  { days: 60, after: null },
  { days: 30, after: { days: 60, ago: 30 } },
  { days: 7, after: { days: 30, ago: 23 } },
];

/** The last announcement, which a removal follows by as many days. */
export const lastNotice = 7;
