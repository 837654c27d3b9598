import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './repository.ts';

/** Prints `N passed, N failed` from vitest's JSON report, the type tests counted as one; returns whether nothing failed. */
export function printTotals(report: string, typesPassed: boolean): boolean {
  const path = join(repository, report);
  if (!existsSync(path)) {
    console.log('0 passed, 1 failed');
    return false;
  }
  const totals = JSON.parse(readFileSync(path, 'utf8')) as Totals;
  const broken = totals.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const failed = totals.numFailedTests + broken + (typesPassed ? 0 : 1);
  console.log(`${totals.numPassedTests + (typesPassed ? 1 : 0)} passed, ${failed} failed`);
  return failed === 0;
}

interface Totals {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** A file that cannot be loaded has no results of its own. */
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}
