import { fromBinary, type DescMessage } from '@bufbuild/protobuf';
import { FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as entry from './index.ts';
import { registry } from './registry.ts';
import { model } from './test/model.ts';

const { protoPackage } = model.info;
const messages = model.shapes.flatMap(({ proto }) => (proto.kind === 'message' ? [proto.name] : []));

describe('the registry', () => {
  test.each([...new Set(messages)])('finds %s by its full name', (name) => {
    expect(registry.getMessage(`${protoPackage}.${name}`)?.name).toBe(name);
  });

  test('finds every type URL that an Any of the spec can have', () => {
    const known = model.shapes.flatMap(({ fields }) => fields.flatMap(({ type }) => (type.kind === 'any' ? type.known : [])));
    const missing = known.filter(({ typeUrl }) => registry.getMessage(typeUrl.split('/').at(-1) ?? '') === undefined);
    expect(missing).toEqual([]);
  });
});

describe('the entry point', () => {
  test.each([...new Set(messages)])('exports %sSchema', (name) => {
    const schema = (entry as unknown as Record<string, DescMessage>)[`${name}Schema`];
    expect(schema?.typeName).toBe(`${protoPackage}.${name}`);
  });

  test.each(model.enums.map(({ proto, values }) => [`${proto.parent}_${proto.name}`, values] as const))(
    'exports %s with the numbers of the spec',
    (name, values) => {
      const constants = (entry as unknown as Record<string, Record<string, number>>)[name];
      expect(values.map((value) => constants?.[value.name])).toEqual(values.map(({ protoNumber }) => protoNumber));
    },
  );
});

test('the descriptor set holds every file, each after what it imports', () => {
  const set = fromBinary(FileDescriptorSetSchema, readFileSync(new URL('./vendor/descriptor-set.binpb', import.meta.url)));
  const seen = new Set<string>();
  for (const { name, dependency } of set.file) {
    expect(dependency.filter((imported) => !seen.has(imported))).toEqual([]);
    seen.add(name);
  }
  expect([...seen].filter((name) => name.startsWith('google/android/'))).toHaveLength(3);
});
