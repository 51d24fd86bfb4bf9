import { describe, expect, test } from '@jest/globals';
import { countOf, inWords, sum } from './counts.mjs';

const jestReport = {
  numPassedTests: 5,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 1,
  numTodoTests: 1,
};

describe('countOf', () => {
  test('counts a command as one', () => {
    expect(countOf('commands', true)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countOf('commands', false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('counts what jest reports', () => {
    expect(countOf('jest', true, jestReport)).toEqual({ passed: 5, failed: 0, skipped: 2 });
  });

  test('counts a spec file that cannot be run as failed', () => {
    const report = { ...jestReport, numRuntimeErrorTestSuites: 2 };
    expect(countOf('jest', false, report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  test('counts what Playwright reports, a flaky test as passed', () => {
    const report = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } };
    expect(countOf('playwright', false, report)).toEqual({ passed: 4, failed: 1, skipped: 2 });
  });

  test('fails a run whose tests passed but that failed, such as by its coverage', () => {
    expect(countOf('jest', false, jestReport)).toEqual({ passed: 5, failed: 1, skipped: 2 });
  });

  test('fails a run of no test, also when all are skipped', () => {
    expect(countOf('jest', true, { ...jestReport, numPassedTests: 0 })).toEqual({
      passed: 0,
      failed: 1,
      skipped: 2,
    });
  });

  test('fails a run that left no report', () => {
    expect(countOf('playwright', true, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

test('the closing line adds everything up', () => {
  const counts = sum([
    countOf('commands', true),
    countOf('jest', true, jestReport),
    countOf('commands', false),
  ]);
  expect(inWords(counts)).toBe('6 passed, 1 failed, 2 skipped');
});
