import { existsSync, readFileSync } from 'node:fs';

/** Where a workspace's tests leave their report, from its folder. */
export const reportFile = '.cache/vitest.json';

/** How many tests passed and failed. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** Nothing has run. */
export const noTotals: Totals = { passed: 0, failed: 0 };

/** Adds what vitest's JSON report of a workspace counts; a workspace that left none, since its tests broke before, counts as one that failed. */
export function addReport({ passed, failed }: Totals, path: string): Totals {
  if (!existsSync(path)) return { passed, failed: failed + 1 };
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return { passed: passed + report.numPassedTests, failed: failed + report.numFailedTests + broken };
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** A file that cannot be loaded has no results of its own. */
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}
