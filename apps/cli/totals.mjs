// Adds up what the test runners report, for the one line at the end.
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/**
 * Jest's own totals; a file that could not even be loaded counts as one failure.
 * @param {any} report  what jest writes with --json
 * @returns {Totals}
 */
export function totalsOfJest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Playwright's own totals; a test that passed at the second try passed, and an error outside of any test is a failure.
 * @param {any} report  what its json reporter writes
 * @returns {Totals}
 */
export function totalsOfPlaywright({ stats, errors = [] }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * The totals in a runner's report. A runner that failed without naming a failure, or left no report, counts as
 * one failure, so that the sum never looks better than it was.
 * @param {string} path
 * @param {number | null} exitCode
 * @param {(report: any) => Totals} read
 * @returns {Totals}
 */
export function totalsIn(path, exitCode, read) {
  const totals = existsSync(path)
    ? read(JSON.parse(readFileSync(path, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  const silent = exitCode !== 0 && totals.failed === 0;
  return silent ? { ...totals, failed: 1 } : totals;
}

/**
 * @param {readonly Totals[]} all
 * @returns {Totals}
 */
export function sumOf(all) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const one of all) {
    sum.passed += one.passed;
    sum.failed += one.failed;
    sum.skipped += one.skipped;
  }
  return sum;
}

/**
 * The closing line, for example `12 passed, 0 failed, 1 skipped`.
 * @param {Totals} totals
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Nothing that ran is no success.
 * @param {Totals} totals
 */
export const isGood = ({ passed, failed }) => failed === 0 && passed > 0;
