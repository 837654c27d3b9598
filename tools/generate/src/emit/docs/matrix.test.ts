import { beforeAll, expect, test } from 'vitest';
import { type Model, readModel } from '@amapi-spec/model';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { levelsText } from './matrix-text.ts';
import { buildMatrix, type MatrixRow, namedKinds } from './matrix.ts';

let model: Model;
let matrix: readonly MatrixRow[];

beforeAll(() => {
  model = readModel(repository);
  matrix = buildMatrix(model);
});

/** The lowest supported level on each kind of device; 0: none. */
function lowest(command: string): number[] {
  return namedKinds(model).map(({ facts }) => {
    const row = matrix.find((other) => other.command === command && other.facts === facts);
    return row?.spans.find(({ supported }) => supported)?.from ?? 0;
  });
}

// The lowest level on fully managed, company-owned work profile and personally-owned work profile devices, as the documents say.
test.each([
  ['LOCK', [21, 21, 21]],
  ['RESET_PASSWORD', [21, 21, 21]],
  ['REBOOT', [24, 0, 0]],
  // Before Android 11 a fully managed device may have a work profile to give up.
  ['RELINQUISH_OWNERSHIP', [26, 26, 0]],
  ['CLEAR_APP_DATA', [28, 28, 28]],
  ['START_LOST_MODE', [30, 33, 0]],
  ['STOP_LOST_MODE', [30, 33, 0]],
  ['ADD_ESIM', [35, 35, 35]],
  ['REMOVE_ESIM', [35, 35, 35]],
  ['REQUEST_DEVICE_INFO', [0, 0, 33]],
  ['WIPE', [21, 21, 21]],
])('%s is taken from API level %j on', (command, levels) => {
  expect(lowest(command)).toEqual(levels);
});

test('every command has a row for each management mode and ownership, and its spans cover all levels once', () => {
  expect(matrix).toHaveLength(model.commands.length * 4);
  for (const { spans } of matrix) {
    expect([spans[0]?.from, spans.at(-1)?.to]).toEqual([21, 37]);
    spans.slice(1).forEach((span, index) => expect(span.from).toBe((spans[index]?.to ?? 0) + 1));
  }
});

test('a level that is high enough once stays high enough, but for what Android 11 made two kinds of device', () => {
  const lost = matrix.filter(({ spans }) => spans.some(({ supported }, index) => !supported && spans[index - 1]?.supported === true));
  expect(lost.map(({ command, facts }) => [command, ...Object.values(facts)])).toEqual([
    ['RELINQUISH_OWNERSHIP', 'DEVICE_OWNER', 'COMPANY_OWNED'],
  ]);
  expect(lost[0]?.spans.map(({ from, to, supported }) => [from, to, supported])).toEqual([
    [21, 25, false],
    [26, 29, true],
    [30, 37, false],
  ]);
});

test.each([
  [21, 37, 'any version'],
  [35, 37, 'Android 15 (35) or later'],
  [21, 25, 'up to Android 7.1 (25)'],
  [26, 29, 'Android 8.0 to 10 (26 to 29)'],
  [36, 36, 'Android 16 (36)'],
])('levels %i to %i are called %s', (from, to, text) => {
  expect(levelsText(model.androidVersions.versions, { from, to })).toBe(text);
});
