import { expect, test } from 'vitest';
import { changedCells, failedCells } from './compare-records.ts';
import type { Outcome, Table } from './outcome.ts';

const yes: Outcome = { is: 'yes' };
const no: Outcome = { is: 'no', reason: 'a limit' };
const notRun: Outcome = { is: 'not run', reason: 'not here' };
const failed: Outcome = { is: 'failed', reason: 'a defect' };

function tableOf(...cells: readonly Outcome[]): Table[] {
  return [{ title: 'T', about: '', corner: '', columns: cells.map((_, index) => `c${index}`), rows: [{ name: 'r', cells }] }];
}

test('only cells that failed are told as such', () => {
  expect(failedCells(tableOf(yes, no, notRun, failed))).toEqual(['T: r: c3: a defect']);
});

test.each<[string, Table[], Table[], string[]]>([
  ['the same', tableOf(yes, no, notRun), tableOf(yes, no, notRun), []],
  ['a limit that is gone', tableOf(no), tableOf(yes), ['T: r: c0: yes, recorded as no']],
  ['a new limit', tableOf(yes), tableOf(no), ['T: r: c0: no, recorded as yes']],
  ['what cannot be run here', tableOf(yes, no), tableOf(notRun, notRun), []],
  ['what could not be run there', tableOf(notRun), tableOf(yes), []],
  ['a cell that is new', tableOf(yes), tableOf(yes, yes), ['T: r: c1: not in the record']],
  ['a cell that is gone', tableOf(yes, yes), tableOf(yes), ['T: r: c1: no longer tried']],
])('%s', (_, record, found, want) => {
  expect(changedCells(record, found)).toEqual(want);
});
