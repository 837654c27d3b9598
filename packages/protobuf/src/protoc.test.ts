import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { equals, fromBinary, fromJson, toBinary, toJson, type JsonValue } from '@bufbuild/protobuf';
import { python } from '@amapi-spec/tools-shared/debian.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { registry } from './index.ts';
import { haveJava, haveProtoc, javaClassPath } from './test/debian.ts';
import { messageOf, schemaOf } from './test/message-of.ts';
import { model } from './test/model.ts';

const packageFolder = join(import.meta.dirname, '..');
const proto = join(packageFolder, 'proto');
const files = readdirSync(proto, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.proto'))
  .toSorted();
/** Google's own types are part of every implementation of Protobuf. */
const wanted = files.filter((path) => !path.startsWith('google/protobuf/'));
const modules = wanted.map((path) => `${path.slice(0, -'.proto'.length).replaceAll('/', '.')}_pb2`);
const work = mkdtempSync(join(tmpdir(), 'amapi-spec-protoc-'));

afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A program that answers lines {type, bytes, json} with lines {bytes, json, bytesOfJson}. */
type Echo = (lines: string) => string;

/** Every valid example that is a message; what is none is round-trip.test.ts's matter. */
const messages = model.examples
  .filter(({ valid }) => valid)
  .flatMap(({ subject, value }) => {
    const schema = schemaOf(subject);
    try {
      return schema === undefined ? [] : [{ schema, message: messageOf(subject, value) }];
    } catch {
      return [];
    }
  });

function assertSameMessages(echo: Echo): void {
  const lines = messages.map(({ schema, message }) => {
    const bytes = Buffer.from(toBinary(schema, message)).toString('base64');
    return `${JSON.stringify({ type: schema.typeName, bytes, json: toJson(schema, message, { registry }) })}\n`;
  });
  const answers = echo(lines.join('')).trim().split('\n');
  expect(messages.length).toBeGreaterThan(20);
  expect(answers.length).toBe(messages.length);
  for (const [index, { schema, message }] of messages.entries()) {
    const answer = JSON.parse(answers[index] ?? '') as { bytes: string; json: JsonValue; bytesOfJson: string };
    const theirs = {
      bytesOfBytes: fromBinary(schema, Buffer.from(answer.bytes, 'base64')),
      bytesOfJson: fromBinary(schema, Buffer.from(answer.bytesOfJson, 'base64')),
      json: fromJson(schema, answer.json, { registry }),
    };
    // An Any holds bytes, which may differ in order alone: JSON shows what is in it.
    const same = Object.entries(theirs).filter(([, each]) => equals(schema, each, message, { registry, unpackAny: true }));
    expect(same.map(([name]) => name)).toEqual(Object.keys(theirs));
    expect(answer.json).toEqual(toJson(schema, message, { registry }));
  }
}

describe.skipIf(!haveProtoc())('stock Protobuf', () => {
  test('protoc compiles the whole proto folder without any other', () => {
    const target = join(work, 'set.binpb');
    execFileSync('protoc', ['-I', proto, `--descriptor_set_out=${target}`, ...files]);
    expect(statSync(target).size).toBeGreaterThan(10_000);
  });

  test('the command of the README makes modules that Python can import', () => {
    const folder = join(work, 'application');
    mkdirSync(join(folder, 'node_modules/@amapi-spec'), { recursive: true });
    symlinkSync(packageFolder, join(folder, 'node_modules/@amapi-spec/protobuf'));
    const readme = readFileSync(join(packageFolder, 'README.md'), 'utf8');
    const commands = [...readme.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, text = '']) => text).filter((text) => text.includes('protoc '));
    expect(commands).toHaveLength(1);
    execFileSync('sh', ['-e', '-c', commands[0] ?? ''], { cwd: folder });
    const made = readdirSync(join(folder, 'generated'), { recursive: true }).map(String);
    expect(made.filter((path) => path.endsWith('_pb2.py'))).toHaveLength(modules.length);
    expect(pythonEcho(join(folder, 'generated'))('')).toBe('');
  });

  test('Python reads our bytes and JSON, and we read those of Python, on every valid example', () => {
    const target = join(work, 'python');
    mkdirSync(target);
    execFileSync('protoc', ['-I', proto, `--python_out=${target}`, ...wanted]);
    assertSameMessages(pythonEcho(target));
  });
});

describe.skipIf(!haveJava())('Protobuf for Java', () => {
  const classPath = javaClassPath.join(delimiter);
  const target = join(work, 'classes');

  test('protoc makes classes that compile', () => {
    const source = join(work, 'java');
    mkdirSync(source);
    execFileSync('protoc', ['-I', proto, `--java_out=${source}`, ...wanted]);
    const made = globSync('**/*.java', { cwd: source }).map((path) => join(source, path));
    // 145,000 lines, compiled once and run once: optimizing both takes longer than it saves.
    const quick = ['-J-XX:TieredStopAtLevel=1', '-J-XX:+UseSerialGC', '-proc:none', '-nowarn'];
    const sources = [join(import.meta.dirname, 'test/Echo.java'), ...made];
    execFileSync('javac', [...quick, '-encoding', 'UTF-8', '-cp', classPath, '-d', target, ...sources], { stdio: 'pipe' });
    expect(existsSync(join(target, 'google/android/devicemanagement/v1/CommandOuterClass.class'))).toBe(true);
  });

  test('Java reads our bytes and JSON, and we read those of Java, on every valid example', () => {
    const program = ['-XX:TieredStopAtLevel=1', '-cp', [target, classPath].join(delimiter), 'Echo'];
    assertSameMessages((input) => execFileSync('java', program, { input, encoding: 'utf8', maxBuffer: 2 ** 26 }));
  });
});

/** Runs `test/echo.py` with modules that protoc has made of all that Python's protobuf does not bring. */
function pythonEcho(folder: string): Echo {
  const program = join(import.meta.dirname, 'test/echo.py');
  return (input) => execFileSync(python, [program, folder, ...modules], { input, encoding: 'utf8', maxBuffer: 2 ** 26 });
}
