import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext, type Context } from 'node:vm';
import { readOperation } from '@amapi-spec/decoders';
import { findCanaries } from '@amapi-spec/tools-conformance/canaries/find-canaries.ts';
import { expect, test } from 'vitest';
import { canaries } from '../test/canaries.ts';

interface SqlFunction {
  readonly parameters: readonly string[];
  readonly libraries: readonly string[];
  readonly body: string;
}

const define =
  /CREATE OR REPLACE FUNCTION (?:fleet\.)?(\w+)\(([^)]*)\)\s+RETURNS [^;]*?(?:library = \['gs:\/\/your-bucket\/([\w-]+\.js)'\]\)\s+)?AS\s+(?:r"""|\$\$)([^]*?)(?:"""|\$\$);/g;

/** Takes the functions out of a text of SQL. */
function functionsOf(sql: string): Record<string, SqlFunction> {
  const found = [...sql.matchAll(define)].map(([, name = '', parameters = '', library, body = '']): [string, SqlFunction] => [
    name,
    { parameters: parameters.split(', ').map((each) => each.split(' ')[0] ?? ''), libraries: library === undefined ? [] : [library], body },
  ]);
  return Object.fromEntries(found);
}

const read = (name: string): string => readFileSync(fileURLToPath(import.meta.resolve(`@amapi-spec/decoders/sql/${name}`)), 'utf8');

/** Calls a function as an engine does that has nothing but ECMAScript. */
function call(
  { parameters, libraries, body }: SqlFunction,
  args: readonly unknown[],
  engine: Context = createContext(Object.create(null) as object),
): unknown {
  for (const library of libraries) runInContext(read(library), engine);
  const values = args.map((arg) => JSON.stringify(arg));
  return JSON.parse(
    runInContext(`JSON.stringify((function (${parameters.join(', ')}) {${body}})(${values.join(', ')}))`, engine) as string,
  );
}

const operation = {
  name: 'enterprises/E/devices/D/operations/1',
  done: true,
  error: { code: 3, message: `refused: ${canaries.password}` },
  metadata: { type: 'RESET_PASSWORD', newPassword: canaries.password, createTime: '2026-11-30T00:00:00Z' },
};
const { device, state, final, summary } = readOperation(operation);
const told = { device, state, final, summary };

test('the functions for BigQuery say what became of a command, and nothing secret', () => {
  const { read_notification: readNotification, explain_esim_error: explain } = functionsOf(
    readFileSync(new URL('bigquery.sql', import.meta.url), 'utf8'),
  );
  const data = Buffer.from(JSON.stringify(operation)).toString('base64');
  const row = call(readNotification!, [data, '{"notificationType":"COMMAND"}']);
  expect(told).toMatchObject({ state: 'failed', device: 'enterprises/E/devices/D' });
  expect(row).toMatchObject({ ...told, operation: operation.name, command_type: 'RESET_PASSWORD' });
  expect(findCanaries(row, canaries)).toEqual([]);
  expect(call(readNotification!, [data, '{"notificationType":"STATUS_REPORT"}'])).toBe(null);
  expect(call(readNotification!, [null, null])).toBe(null);
  expect(call(explain!, ['10', '8544312'])).toMatchObject({ for_carrier: expect.stringContaining('8.2.6') });
  expect(call(explain!, ['x', null])).toBe(null);
});

test('the functions for Snowflake have their scripts in them, and run these once', () => {
  const sql = execFileSync(process.execPath, [fileURLToPath(new URL('snowflake.ts', import.meta.url))], { encoding: 'utf8' });
  const functions = functionsOf(
    sql.replaceAll(/operation_code STRING, error_code STRING|operation VARIANT/g, (list) => list.toUpperCase()),
  );
  expect(Object.keys(functions)).toEqual(['read_operation', 'explain_esim_error']);
  const engine = createContext(Object.create(null) as object);
  const row = call(functions['read_operation']!, [operation], engine);
  expect(row).toMatchObject({ ...told, name: operation.name, commandType: 'RESET_PASSWORD' });
  expect(findCanaries(row, canaries)).toEqual([]);
  runInContext('var first = amapiOperations', engine);
  call(functions['read_operation']!, [operation], engine);
  expect(runInContext('first === amapiOperations', engine)).toBe(true);
  expect(call(functions['explain_esim_error']!, ['10', '8544312'], engine)).toMatchObject({ forCarrier: expect.stringContaining('8.2.6') });
  expect(call(functions['explain_esim_error']!, ['x', null], engine)).toBe(null);
});
