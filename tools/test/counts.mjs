/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const NONE = { passed: 0, failed: 0, skipped: 0 };

/**
 * What each runner's report says, by the kind of step.
 * @type {Record<string, (report: any) => Counts>}
 */
const READERS = {
  jest: (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
  playwright: ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }),
};

/**
 * The counts of one command. One that failed for another reason than a failed test has one failure, and so has a
 * runner that ran no test or left no report.
 * @param {'commands' | 'jest' | 'playwright'} kind
 * @param {boolean} succeeded
 * @param {unknown} [report]
 * @returns {Counts}
 */
export function countOf(kind, succeeded, report) {
  if (kind === 'commands') return succeeded ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 };
  const counts = report ? READERS[kind](report) : NONE;
  const ranNone = counts.passed + counts.failed === 0;
  return counts.failed === 0 && (ranNone || !succeeded) ? { ...counts, failed: 1 } : counts;
}

/** @param {Counts[]} all @returns {Counts} */
export function sum(all) {
  return all.reduce(
    (total, each) => ({
      passed: total.passed + each.passed,
      failed: total.failed + each.failed,
      skipped: total.skipped + each.skipped,
    }),
    NONE,
  );
}

/** @param {Counts} counts @returns {string} */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
