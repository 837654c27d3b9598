import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runTsc } from '@amapi-spec/tools-shared/run-tsc.ts';
import bundle from './gen/bundle.json' with { type: 'json' };
import commandRequest from './gen/schemas/CommandRequest.json' with { type: 'json' };
import { definitions, ruleSchemaFor, schemaFor, schemaNames } from './index.ts';
import type { JsonSchemaObject, RuleId, ShapeName } from './index.ts';
import { jsonSchemaToTypescript, quicktypeIn, type TypeMaker } from './test/type-makers.ts';

const work = mkdtempSync(join(tmpdir(), 'amapi-spec-made-types-'));

afterAll(() => rmSync(work, { recursive: true, force: true }));

const makers: readonly (readonly [string, TypeMaker])[] = [
  ['quicktype', quicktypeIn('typescript')],
  ['json-schema-to-typescript', jsonSchemaToTypescript],
];
const sources: readonly (readonly [name: string, root: string, schema: JsonSchemaObject])[] = [
  ['schemaFor', 'CommandRequest', schemaFor('CommandRequest')],
  ['bundle.json', 'Bundle', bundle],
  ['CommandRequest.json', 'CommandRequest', commandRequest],
];

/** An object without members has no type of its own in quicktype: it is a record of anything. */
const withMembers = schemaNames.filter(
  (name) => Object.keys((definitions[name]['properties'] as object | undefined) ?? { enum: true }).length > 0,
);

/** What a caller writes; each expected error is one when the compiler finds none there. */
const caller = `
import type { CommandRequest } from './made.ts';
export const requests: CommandRequest[] = [
  {},
  { type: 'LOCK' },
  { type: 'LOCK', duration: '600s' },
  { type: 'RESET_PASSWORD', newPassword: 'secret1', resetPasswordFlags: ['LOCK_NOW'] },
  { wipeParams: { wipeDataFlags: ['WIPE_ESIMS'], wipeReason: { defaultMessage: 'Retired', localizedMessages: { de: 'Ausgemustert' } } } },
  { clearAppsDataParams: { packageNames: ['com.example.app'] } },
  { startLostModeParams: { lostMessage: { defaultMessage: 'Call us' }, lostEmailAddress: 'it@example.com' } },
  { addEsimParams: { activationCode: '1$smdp.example.com$X', activationState: 'ACTIVATED' } },
];
// @ts-expect-error a member that is misspelt
export const member: CommandRequest = { typ: 'LOCK' };
// @ts-expect-error a value that is misspelt
export const value: CommandRequest = { type: 'LOKC' };
// @ts-expect-error a text where a list belongs
export const list: CommandRequest = { wipeParams: { wipeDataFlags: 'WIPE_ESIMS' } };
// @ts-expect-error params without what they need
export const params: CommandRequest = { addEsimParams: {} };
`;

describe.each(makers)('%s makes types', (_, make) => {
  test.each(sources)('of %s that take right requests and refuse misspelt ones', async (_source, root, schema) => {
    const folder = mkdtempSync(join(work, 'case-'));
    writeFileSync(join(folder, 'made.ts'), await make(root, schema));
    writeFileSync(join(folder, 'caller.ts'), caller);
    expect(await runTsc(folder, ['caller.ts'], ['--exactOptionalPropertyTypes'])).toBe('');
  });

  test.each(withMembers)('of %s', async (name) => {
    expect(await make(name, schemaFor(name))).toMatch(new RegExp(`export (?:interface|type) ${name.replace('_', '_?')}\\b`, 'i'));
  });
});

test.each(['go', 'python'] as const)('quicktype makes %s with a value for LOCK', async (language) => {
  expect(await quicktypeIn(language)('CommandRequest', schemaFor('CommandRequest'))).toMatch(
    /\bLock +CommandType = "LOCK"|\bLOCK = "LOCK"/,
  );
});

test('quicktype reads the schema of each rule alone', async () => {
  const make = quicktypeIn('typescript');
  const rules = schemaNames.flatMap((shape) =>
    Object.keys((definitions[shape]['$defs'] as object | undefined) ?? {}).map((rule) => [shape as ShapeName, rule as RuleId] as const),
  );
  expect(rules.length).toBeGreaterThan(50);
  for (const [shape, rule] of rules) expect(await make('Rule', ruleSchemaFor(shape, rule))).not.toBe('');
});
