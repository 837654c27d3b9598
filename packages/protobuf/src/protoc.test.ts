import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromBinary, toBinary, toJson } from '@bufbuild/protobuf';
import { afterAll, describe, expect, test } from 'vitest';
import { registry } from './index.ts';
import { python } from '@amapi-spec/tools-shared/debian.ts';
import { haveProtoc } from './test/debian.ts';
import { messageOf, schemas } from './test/message-of.ts';
import { model } from './test/model.ts';

const proto = join(import.meta.dirname, '../proto');
const files = readdirSync(proto, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.proto'))
  .toSorted();
const work = mkdtempSync(join(tmpdir(), 'amapi-spec-protoc-'));
const available = haveProtoc();

afterAll(() => rmSync(work, { recursive: true, force: true }));

describe.skipIf(!available)('stock Protobuf', () => {
  test('protoc compiles the whole proto folder without any other', () => {
    const target = join(work, 'set.binpb');
    execFileSync('protoc', ['-I', proto, `--descriptor_set_out=${target}`, ...files]);
    expect(statSync(target).size).toBeGreaterThan(10_000);
  });

  test("Python reads our bytes, and we read Python's, on every valid example", () => {
    const subjects = model.examples
      .filter(({ valid }) => valid)
      .flatMap(({ subject, value }) => {
        const schema = schemas[subject];
        try {
          return schema === undefined ? [] : [{ schema, message: messageOf(subject, value) }];
        } catch {
          // What is no message at all is round-trip.test.ts's matter.
          return [];
        }
      });
    const lines = subjects.map(({ schema, message }) =>
      JSON.stringify({ type: schema.typeName, bytes: Buffer.from(toBinary(schema, message)).toString('base64') }),
    );
    const answers = echo(lines);
    expect(answers.length).toBe(subjects.length);
    expect(answers.length).toBeGreaterThan(20);
    for (const [index, { schema, message }] of subjects.entries()) {
      const answer = answers[index] as { bytes: string; json: unknown };
      const ours = toJson(schema, message, { registry });
      expect(answer.json).toEqual(ours);
      expect(toJson(schema, fromBinary(schema, Buffer.from(answer.bytes, 'base64')), { registry })).toEqual(ours);
    }
  });
});

/** Sends lines through `test/echo.py`, with modules that protoc makes of all that Python's protobuf does not bring. */
function echo(lines: readonly string[]): unknown[] {
  const target = join(work, 'python');
  mkdirSync(target);
  const wanted = files.filter((path) => !path.startsWith('google/protobuf/'));
  execFileSync('protoc', ['-I', proto, `--python_out=${target}`, ...wanted]);
  const modules = wanted.map((path) => `${path.slice(0, -'.proto'.length).replaceAll('/', '.')}_pb2`);
  const output = execFileSync(python, [join(import.meta.dirname, 'test/echo.py'), target, ...modules], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
  });
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}
