import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { describeSource } from './describe-source.ts';

interface Row {
  value: string | number;
  name: string;
  brief: string;
  outcome?: string;
  nextStep?: string;
  retry?: string;
  actor?: string[];
  subject?: string;
  reason?: string;
  source?: (string | Record<string, string>)[];
}

interface Table {
  id: string;
  kind: string;
  enum?: string;
  entries: Row[];
}

const spec = new URL('../../../spec/', import.meta.url);
const read = (path: string): unknown => parse(readFileSync(new URL(path, spec), 'utf8'));
const tables = readdirSync(new URL('codes/', spec)).map((file): Table => ({
  ...(read(`codes/${file}`) as Table),
  id: file.replace('.yaml', ''),
}));
const rows = tables.flatMap((table) => table.entries);

const documentOf = (citation: string | Record<string, string>): string =>
  (typeof citation === 'string' ? citation : (Object.keys(citation)[0] ?? '')).replace(/#.*$/, '');

test('every row has a source that can be described', () => {
  const unsourced = rows.filter(
    ({ source = [] }) => source.length === 0 || source.some((citation) => describeSource(documentOf(citation)) === undefined),
  );
  expect(unsourced).toEqual([]);
});

test('rows use the words that readers of the tables know', () => {
  const retries = new Set<unknown>([undefined, 'later', 'after_action', 'never']);
  const actors = new Set(['admin', 'user', 'carrier', 'device_maker']);
  expect(rows.filter(({ retry, actor = [] }) => !retries.has(retry) || !actor.every((each) => actors.has(each)))).toEqual([]);
});

describe('outcome tables', () => {
  test('every row that is no success and says something has a next step', () => {
    const silent = rows.filter(({ outcome, nextStep: step }) => step === undefined && outcome !== undefined);
    expect(new Set(silent.map(({ outcome }) => outcome))).toEqual(new Set(['cancelled', 'none', 'succeeded']));
  });

  test.each([
    'CommandErrorCode',
    'StartLostModeStatus_Status',
    'StopLostModeStatus_Status',
    'EsimCommandStatus_Status',
    'RequestDeviceInfoStatus_Status',
    'ClearingResult',
  ])('%s has a row for each of its values and for nothing else', (name) => {
    const { oneOf } = read(`schemas/${name}.yaml`) as { oneOf: { const: string }[] };
    const [table, ...more] = tables.filter((each) => each.enum === name);
    expect(more).toEqual([]);
    expect(table?.entries.map(({ value }) => String(value)).toSorted()).toEqual(oneOf.map((value) => value.const).toSorted());
  });
});

describe('pairs of subject and reason', () => {
  const pairs = tables.find(({ id }) => id === 'smdx-pairs')?.entries ?? [];
  const known = (id: string): Set<string | number> => new Set(tables.find((table) => table.id === id)?.entries.map(({ value }) => value));

  test('are made of subjects and reasons that have rows of their own', () => {
    const [subjects, reasons] = [known('smdx-subjects'), known('smdx-reasons')];
    const odd = pairs.filter(
      ({ value, subject = '', reason = '' }) => value !== `${subject}/${reason}` || !subjects.has(subject) || !reasons.has(reason),
    );
    expect(pairs.length).toBeGreaterThan(0);
    expect(odd).toEqual([]);
  });
});
