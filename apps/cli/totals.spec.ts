// The closing line of the tests never looks better than the tests were.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closingLine, isGood, sumOf, totalsIn, totalsOfJest, totalsOfPlaywright } from './totals.mjs';

const jest = {
  numPassedTests: 3,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
};

describe('totals', () => {
  it('of both runners are added up', () => {
    const playwright = { stats: { expected: 2, unexpected: 1, flaky: 1, skipped: 4 }, errors: [] };
    const sum = sumOf([totalsOfJest({ ...jest, numTodoTests: 1 }), totalsOfPlaywright(playwright)]);
    expect(closingLine(sum)).toBe('6 passed, 1 failed, 5 skipped');
  });

  it('do not speak of skipped tests when there are none', () => {
    expect(closingLine(totalsOfJest(jest))).toBe('3 passed, 0 failed');
  });

  it('count a file that could not be loaded, and an error outside of any test', () => {
    expect(totalsOfJest({ ...jest, numRuntimeErrorTestSuites: 2 }).failed).toBe(2);
    const stats = { expected: 1, unexpected: 0, flaky: 0, skipped: 0 };
    expect(totalsOfPlaywright({ stats, errors: [{ message: 'no such browser' }] }).failed).toBe(1);
  });

  it('are a failure when nothing ran', () => {
    expect(isGood(sumOf([]))).toBe(false);
    expect(isGood({ passed: 1, failed: 0, skipped: 0 })).toBe(true);
  });

  it('count a runner that failed without a word or a report', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-totals-'));
    const report = join(folder, 'jest.json');
    expect(totalsIn(report, null, totalsOfJest).failed).toBe(1);
    writeFileSync(report, JSON.stringify(jest));
    expect(totalsIn(report, 1, totalsOfJest)).toEqual({ passed: 3, failed: 1, skipped: 0 });
    expect(totalsIn(report, 0, totalsOfJest)).toEqual({ passed: 3, failed: 0, skipped: 0 });
    rmSync(folder, { recursive: true });
  });
});
