import type { DisclosureRegister } from '#server/disclosure';
import type { Structures } from './structures.js';

/** What one refresh goes by: its number, and since when an attempt must have been finished to count. */
export type RefreshRun = {
  readonly number: number;
  readonly finishedAfter: Date;
  readonly structures: Structures;
  readonly scans: readonly string[];
  readonly register: DisclosureRegister;
};
