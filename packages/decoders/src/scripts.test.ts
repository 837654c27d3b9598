import { readFileSync } from 'node:fs';
import { createContext, runInContext, type Context } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import * as decoders from './index.ts';
import { esimErrorCodes } from './gen/esim-error-codes.ts';
import { readOperationExamples } from './test/read-examples.ts';

/** Scripts as they are published, and what they may weigh: Snowflake advises 100 kB for the source of a function, and keeps it compressed. */
const scripts = [
  ['amapi-esim', 'amapiEsim', 56_000, 15_000],
  ['amapi-operations', 'amapiOperations', 64_000, 19_300],
] as const;

const read = (name: string): string => readFileSync(new URL(`../dist/${name}.js`, import.meta.url), 'utf8');

/** An engine with nothing but what ECMAScript defines. */
let engine: Context;

beforeAll(() => {
  engine = createContext(Object.create(null) as object);
  for (const [name] of scripts) runInContext(read(name), engine);
});

/** Calls a function of a script there; values go in and out as JSON, as SQL has them. */
function call(expression: string, ...args: readonly unknown[]): unknown {
  const list = args.map((arg) => `JSON.parse(${JSON.stringify(JSON.stringify(arg))})`).join(', ');
  return JSON.parse(runInContext(`JSON.stringify(${expression}(${list}))`, engine) as string);
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each(scripts)('%s sets %s alone, and weighs no more than it may', (name, variable, minified, gzipped) => {
  const script = read(name);
  const alone = createContext(Object.create(null) as object);
  runInContext(script, alone);
  expect(Object.keys(alone).filter((key) => !key.startsWith('Text'))).toEqual([variable]);
  const sizes = [Buffer.byteLength(script), gzipSync(script, { level: 9 }).length];
  console.log(`${name}: ${sizes.join(' bytes, ')} gzipped`);
  expect(sizes[0]).toBeLessThanOrEqual(minified);
  expect(sizes[1]).toBeLessThanOrEqual(gzipped);
});

test('the engine has no class that the scripts could lean on', () => {
  const bare = createContext(Object.create(null) as object);
  const names = ['TextDecoder', 'TextEncoder', 'URL', 'Buffer', 'process', 'setTimeout', 'atob', 'structuredClone'];
  expect(names.filter((name) => runInContext(`typeof ${name}`, bare) !== 'undefined')).toEqual([]);
});

describe('a script says what the modules say', () => {
  test.each(readOperationExamples())('of the operation %s, and of a notification of it', (_, operation) => {
    expect(call('amapiOperations.readOperation', operation)).toEqual(plain(decoders.readOperation(operation)));
    const data = Buffer.from(JSON.stringify({ ...operation, note: '\u{1f511}\u00e9' })).toString('base64');
    const message = { message: { attributes: { notificationType: 'COMMAND' }, data, messageId: '7' } };
    expect(call('amapiOperations.readNotification', message)).toEqual(plain(decoders.readNotification(message)));
  });

  test('of what an operation repeats in base64, which is masked', () => {
    const newPassword = 'C4nary-pass-w0rd';
    const message = `refused: ${Buffer.from(JSON.stringify({ newPassword })).toString('base64')}`;
    const operation = { done: true, error: { code: 3, message }, metadata: { type: 'RESET_PASSWORD', newPassword } };
    const found = call('amapiOperations.readOperation', operation);
    expect(found).toEqual(plain(decoders.readOperation(operation)));
    expect(found).toMatchObject({ state: 'failed', failure: { message: expect.stringContaining('refused: ') } });
    expect(JSON.stringify(found)).not.toContain(message);
  });

  test('of eSIM errors', () => {
    for (const errorCode of [...Object.keys(esimErrorCodes), '8544312', '0x826038']) {
      const details = { operationCode: '10', errorCode };
      expect(call('amapiEsim.explainEsimError', details)).toEqual(plain(decoders.explainEsimError(details)));
    }
    expect(call('amapiEsim.parseLoggedCode', '176885841')).toEqual(plain(decoders.parseLoggedCode('176885841')));
    expect(call('amapiEsim.maskActivationCode', 'LPA:1$smdp.example.com$A-B-C')).toEqual(
      decoders.maskActivationCode('LPA:1$smdp.example.com$A-B-C'),
    );
  });
});
