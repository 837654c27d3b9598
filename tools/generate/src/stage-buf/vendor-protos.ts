import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { file_buf_validate_validate } from '@bufbuild/protovalidate/gen/buf/validate/validate_pb.js';
import { printProto } from './print-proto.ts';

/** A .proto file by its import path. */
export interface ProtoText {
  readonly path: string;
  readonly text: string;
}

/**
 * What our .proto files import, with all that it imports; error_details because `google.rpc.Status.details` holds its messages.
 * google/protobuf comes along because a stock protoc may bring it without `debug_redact` (before release 22) or not at all.
 */
const fromGoogle: readonly string[] = [
  'google/api/annotations.proto',
  'google/api/client.proto',
  'google/api/field_behavior.proto',
  'google/api/http.proto',
  'google/api/launch_stage.proto',
  'google/longrunning/operations.proto',
  'google/protobuf/any.proto',
  'google/protobuf/descriptor.proto',
  'google/protobuf/duration.proto',
  'google/protobuf/empty.proto',
  'google/protobuf/field_mask.proto',
  'google/protobuf/timestamp.proto',
  'google/rpc/error_details.proto',
  'google/rpc/status.proto',
];

/** Reads the third-party .proto files out of installed packages: Google's as text, Buf's printed from its descriptor. */
export function readVendorProtos(): ProtoText[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve('google-gax')), '../protos');
  const validate = file_buf_validate_validate;
  return [
    ...fromGoogle.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') })),
    { path: 'buf/validate/validate.proto', text: validateNotice + printProto(validate) },
  ];
}

const validateNotice = `// Copyright Buf Technologies, Inc. Licensed under the Apache License, Version 2.0.
// Printed from the descriptor in @bufbuild/protovalidate, whose comments it does not have.
// The original: https://github.com/bufbuild/protovalidate/blob/main/proto/protovalidate/buf/validate/validate.proto

`;
