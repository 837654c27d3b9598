import { create, createFileRegistry, createRegistry, fromBinary, toBinary, toJson } from '@bufbuild/protobuf';
import { FileDescriptorProtoSchema, FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';
import { file_buf_validate_validate } from '@bufbuild/protovalidate/gen/buf/validate/validate_pb.js';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printProto } from './print-proto.ts';
import { runBuf } from './run-buf.ts';

test('what is printed of validate.proto compiles to the descriptor that it was printed from', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'amapi-spec-print-'));
  try {
    mkdirSync(join(folder, 'proto/buf/validate'), { recursive: true });
    writeFileSync(join(folder, 'buf.yaml'), JSON.stringify({ version: 'v2', modules: [{ path: 'proto' }] }));
    writeFileSync(join(folder, 'proto/buf/validate/validate.proto'), printProto(file_buf_validate_validate));
    await runBuf(folder, ['build', '--as-file-descriptor-set', '--exclude-source-info', '--exclude-imports', '-o', 'set.binpb']);
    const set = fromBinary(FileDescriptorSetSchema, readFileSync(join(folder, 'set.binpb')));
    const [compiled] = set.file;
    if (compiled === undefined) throw new Error('nothing was compiled');
    expect(shape(compiled)).toEqual(shape(file_buf_validate_validate.proto));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a file with syntax that the printer does not know is refused', () => {
  const proto = create(FileDescriptorProtoSchema, { name: 'a.proto', syntax: 'proto3' });
  const file = createFileRegistry(create(FileDescriptorSetSchema, { file: [proto] })).getFile('a.proto');
  if (file === undefined) throw new Error('no file');
  expect(() => printProto(file)).toThrow('a.proto is proto3');
});

const registry = createRegistry(file_buf_validate_validate);

/** The descriptor as plain JSON; the registry makes the option's extension readable. */
function shape(proto: typeof file_buf_validate_validate.proto): unknown {
  return toJson(FileDescriptorProtoSchema, fromBinary(FileDescriptorProtoSchema, toBinary(FileDescriptorProtoSchema, proto)), { registry });
}
