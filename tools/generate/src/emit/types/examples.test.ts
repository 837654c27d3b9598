import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { type JsonValue, readModel } from '@amapi-spec/model';
import { isAccepted, judge } from '@amapi-spec/model/reference';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { compilerOptions } from '../../test/compiler-options.ts';

const types = fileURLToPath(new URL('src/index.ts', import.meta.resolve('@amapi-spec/types/package.json')));
const model = readModel(repository);

const open: ReadonlySet<string> = new Set(['Command', 'Device', 'Operation']);

interface Value {
  readonly type: string;
  readonly value: JsonValue;
}

/** Every value of the spec's examples and of its rules', with the type that it is of. */
const values: readonly Value[] = [
  ...model.examples.map(({ subject, value }) => ({ type: subject, value })),
  ...model.rules.flatMap((rule) => rule.examples.map(({ value }) => ({ type: rule.judgedAs, value }))),
];

/** Returns the values that do not compile as their type. */
function refused(given: readonly Value[]): readonly Value[] {
  const folder = mkdtempSync(join(tmpdir(), 'amapi-spec-examples-'));
  try {
    const names = [...new Set(given.map(({ type }) => type))];
    // Only a literal that is given a type at once may have no unknown members: requests are closed, results are not.
    const lines = given.map(({ type, value }, index) =>
      open.has(type)
        ? `const r${index} = ${JSON.stringify(value)}; export const v${index}: ${type} = r${index};`
        : `export const v${index}: ${type} = ${JSON.stringify(value)};`,
    );
    const file = join(folder, 'examples.ts');
    writeFileSync(file, [`import type { ${names.join(', ')} } from '${types}';`, ...lines].join('\n'));
    const program = ts.createProgram([file], compilerOptions);
    const lineOf = ({ file: at, start = 0 }: ts.Diagnostic): number =>
      at === undefined ? -1 : at.getLineAndCharacterOfPosition(start).line;
    return [...new Set(ts.getPreEmitDiagnostics(program).map(lineOf))].map((line) => given[line - 1] ?? { type: 'none', value: line });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the examples of the spec', () => {
  const accepted = values.filter(({ type, value }) => isAccepted(judge(model, type, value)));
  // A type knows nothing of the bounds of a number or of a text.
  const bounds: ReadonlySet<string> = new Set(['schema.range', 'schema.max_length']);
  const malformed = values.filter(({ type, value }) => judge(model, type, value).structural.some(({ id }) => !bounds.has(id)));

  test('compile where they have no error; an unspecified or empty value, which is at most ignored, is no type of a request', () => {
    const ignored = /_UNSPECIFIED"|"newPassword":""|"resetPasswordFlags":\[\]/;
    const given = accepted.filter(({ type, value }) => open.has(type) || !ignored.test(JSON.stringify(value)));
    expect(given.length).toBeGreaterThan(150);
    expect(refused(given)).toEqual([]);
  });

  test('do not compile where their form is wrong', () => {
    expect(malformed.length).toBeGreaterThan(5);
    const found = refused(malformed);
    expect(malformed.filter((value) => !found.includes(value))).toEqual([]);
  });
});
