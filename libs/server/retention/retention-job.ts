import type { RepeatingJob } from '#server/platform/queue';
import type { RetentionFigures, RetentionRun } from './retention-run.js';

/** Retention's work of each day, in the quiet hours. */
export const retentionJob = (run: RetentionRun, log: (figures: RetentionFigures) => void): RepeatingJob => ({
  kind: 'retention',
  pattern: '20 2 * * *',
  run: async () => log(await run.run()),
});
