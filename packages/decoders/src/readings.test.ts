import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commandErrorCodes } from './gen/command-error-codes.ts';
import { rpcCodes } from './gen/rpc-codes.ts';
import type { OperationReading } from './operation-reading.ts';
import { readOperation } from './read-operation.ts';

const page = new URL('test/readings.txt', import.meta.url);
const folder = new URL('../../../spec/commands/', import.meta.url);
const start = '2026-09-14T18:52:33Z';

interface CommandFile {
  readonly type: string;
  readonly status?: { readonly field: string; readonly values: readonly string[] };
}

const commands = readdirSync(folder)
  .toSorted()
  .map((file) => parse(readFileSync(new URL(file, folder), 'utf8')) as CommandFile);

/** Operations of a command in every state that it can have, by what makes the state. */
function operationsOf({ type, status }: CommandFile): [string, object][] {
  const make = (command: object, rest: object = { done: true }): object => ({ ...rest, metadata: { type, createTime: start, ...command } });
  const app = (...results: (string | undefined)[]): object => ({
    clearAppsDataParams: { packageNames: results.map((_, index) => `app${index}.example`) },
    clearAppsDataStatus: {
      results: Object.fromEntries(
        results.flatMap((clearingResult, index) => (clearingResult === undefined ? [] : [[`app${index}.example`, { clearingResult }]])),
      ),
    },
  });
  const perApp = status?.field === 'clearAppsDataStatus';
  const withStatus = (value: string): object => (perApp ? app(value) : { [status?.field ?? '']: { status: value } });
  const success = status?.values.find((value) => value.startsWith('SUCC'));
  const rows: [string, object | undefined][] = [
    ['pending', make({}, {})],
    ['expired', make({ duration: '0s' }, {})],
    ...(status?.values ?? []).map((value): [string, object] => [value, make(withStatus(value))]),
    ['two apps, one cleared', perApp ? make(app('SUCCESS', 'APP_PROTECTED')) : undefined],
    ['two apps, one told, not done', perApp ? make(app('SUCCESS', undefined), {}) : undefined],
    ['two apps, neither cleared', perApp ? make(app('APP_NOT_FOUND', 'APP_PROTECTED')) : undefined],
    ['one app failed, one not told', perApp ? make(app('APP_NOT_FOUND', undefined)) : undefined],
    [
      'not activated',
      type === 'ADD_ESIM' ? make({ ...withStatus('SUCCESS'), addEsimParams: { activationState: 'NOT_ACTIVATED' } }) : undefined,
    ],
    ['cancelled too late', success === undefined ? undefined : make(withStatus(success), { done: true, error: { code: 1 } })],
    ['done', make({})],
    ['done with a newer member', make({ newer: 1 })],
    ...Object.keys(commandErrorCodes).map((errorCode): [string, object] => [`errorCode ${errorCode}`, make({ errorCode })]),
    ['errorCode that is newer', make({ errorCode: 'SOMETHING_NEWER' })],
    ...Object.values(rpcCodes).map(({ outcome }, code): [string, object | undefined] => [
      `error ${code}`,
      outcome === 'none' ? undefined : make({}, { done: true, error: { code } }),
    ]),
  ];
  return rows.flatMap(([name, value]): [string, object][] => (value === undefined ? [] : [[name, value]]));
}

function print(name: string, reading: OperationReading): string {
  const { state, summary, causes = [], actors = [], nextSteps = [], retry } = reading;
  const effect = reading.state === 'succeeded' ? `${reading.confirmed ? '' : ', not confirmed'}, effect ${reading.effect}` : '';
  return [
    `${name}: ${state}${effect}`,
    `  ${summary}`,
    ...causes.map((cause) => `  cause: ${cause}`),
    ...nextSteps.map((step, index) => `  ${index === 0 ? 'next' : 'or'}: ${step}`),
    ...(actors.length === 0 ? [] : [`  who: ${actors.join(', ')}`]),
    ...(retry === undefined ? [] : [`  retry: ${retry}`]),
    ...('apps' in reading ? (reading.apps ?? []).map((each) => `  ${each.packageName}: ${each.state}: ${each.summary}`) : []),
  ].join('\n');
}

/** What a page says of each state of each command. */
function entriesOf(text: string): Map<string, string> {
  const sections = text.split(/^== /m).slice(1);
  return new Map(
    sections.flatMap((section) => {
      const [type = '', ...entries] = section.trimEnd().split(/\n+(?! )/);
      return entries.map((entry): [string, string] => [`${type} ${/^[^:]*/.exec(entry)?.[0]}`, entry]);
    }),
  );
}

const readings = commands.map((command): [string, [string, OperationReading][]] => [
  command.type,
  operationsOf(command).map(([name, value]) => [name, readOperation(value, { now: Date.parse(start) })]),
]);

describe('what is said of every command in every state', () => {
  const text = `${readings.map(([type, rows]) => `== ${type}\n\n${rows.map(([name, reading]) => print(name, reading)).join('\n')}`).join('\n\n')}\n`;

  test('is what a person has read on the page, which need not have the newest commands and codes; `RECORD=1` writes it', () => {
    if (process.env['RECORD'] === '1') writeFileSync(page, text);
    const read = entriesOf(readFileSync(page, 'utf8'));
    const said = entriesOf(text);
    expect(read.size).toBeGreaterThan(0);
    expect([...read.keys()].map((name) => [name, said.get(name)])).toEqual([...read]);
  });

  test.each(readings)('%s: no text speaks of another command, of our functions, or without an end', (type, rows) => {
    const others = commands.map((command) => command.type).filter((each) => each !== type);
    // START_LOST_MODE is repeated after STOP_LOST_MODE, and an eSIM that is removed was added.
    const allowed = new Set(type === 'START_LOST_MODE' ? ['STOP_LOST_MODE'] : type === 'REMOVE_ESIM' ? ['ADD_ESIM'] : []);
    for (const [, { summary, nextSteps = [], causes = [] }] of rows) {
      for (const sentence of [summary, ...nextSteps, ...causes]) {
        expect(others.filter((other) => !allowed.has(other) && new RegExp(`\\b${other}\\b`).test(sentence))).toEqual([]);
        expect(sentence).toMatch(/^[A-Z].*\.$/);
        expect(sentence).not.toMatch(/readOperation|explain[A-Z]|describe[A-Z]|\bor removed\b/);
      }
    }
  });
});
