import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runTsc } from '@amapi-spec/tools-shared/run-tsc.ts';

const index = fileURLToPath(new URL('index.ts', import.meta.url));

/** The mistakes that people make most, and what the compiler has to say of them. */
const mistakes: readonly (readonly [name: string, command: string, message: string])[] = [
  ['a misspelt type', "{ type: 'LOCKK' }", `Did you mean '"LOCK"'?`],
  [
    'a type without its params',
    "{ type: 'ADD_ESIM' }",
    "Property 'addEsimParams' is missing in type '{ type: \"ADD_ESIM\"; }' but required in type 'TypedAddEsimCommandRequest'.",
  ],
  [
    'params without a required member',
    "{ addEsimParams: { activationCode: 'x' } }",
    "Property 'activationState' is missing in type '{ activationCode: string; }' but required in type 'AddEsimParamsRequest'.",
  ],
  [
    'a misspelt flag',
    "{ wipeParams: { wipeDataFlags: ['WIPE_ESIM'] } }",
    `Type '"WIPE_ESIM"' is not assignable to type 'WipeDataFlagRequest'. Did you mean '"WIPE_ESIMS"'?`,
  ],
  [
    'a field of another type',
    "{ type: 'LOCK', newPassword: 'x' }",
    "Object literal may only specify known properties, and 'newPassword' does not exist in type 'LockCommandRequest'.",
  ],
  [
    'a field that the server sets',
    "{ type: 'LOCK', createTime: 'x' }",
    "Object literal may only specify known properties, and 'createTime' does not exist in type 'LockCommandRequest'.",
  ],
  ['nothing', '{}', "Type '{}' is not assignable to type 'CommandRequest'."],
];

const folder = mkdtempSync(join(tmpdir(), 'amapi-spec-messages-'));
let output = '';

beforeAll(async () => {
  const lines = mistakes.map(([, command], number) => `export const mistake${number}: CommandRequest = ${command};`);
  writeFileSync(join(folder, 'mistakes.ts'), [`import type { CommandRequest } from '${index}';`, ...lines].join('\n'));
  output = await runTsc(folder, ['mistakes.ts']);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the compiler says of', () => {
  test.each(mistakes.map(([name, , message], number) => [name, message, number] as const))('%s: %s', (_, message, number) => {
    const [own] = new RegExp(`^mistakes\\.ts\\(${number + 2},[^]*?(?=^mistakes|(?![^]))`, 'm').exec(output) ?? [''];
    expect(own).toContain(message);
    // What fits on a screen is read.
    expect(own.trim().split('\n').length).toBeLessThanOrEqual(3);
  });
});
