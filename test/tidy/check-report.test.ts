import { describe, expect, it } from 'vitest';
import { addCounts, countReport } from '../../tools/check-report.ts';

const report = (facts: object): string =>
  JSON.stringify({
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    success: true,
    testResults: [],
    ...facts,
  });

describe('counting test reports', () => {
  it('takes the numbers of a clean run', () => {
    expect(countReport(report({ numPendingTests: 2 }))).toEqual({
      passed: 3,
      failed: 0,
      skipped: 2,
    });
  });
  it('counts a file that broke before its first test', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(countReport(report({ success: false, testResults })).failed).toBe(1);
  });
  it('counts a file with failed tests by its tests', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
    const counted = countReport(report({ numFailedTests: 1, success: false, testResults }));
    expect(counted.failed).toBe(1);
  });
  it('never lets a failed run pass', () => {
    expect(countReport(report({ success: false })).failed).toBe(1);
  });
  it('adds up', () => {
    const one = { passed: 1, failed: 2, skipped: 3 };
    expect(addCounts([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
  });
});
