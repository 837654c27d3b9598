import { fromBinary, fromJson, isMessage, toBinary, toJson } from '@bufbuild/protobuf';
import { anyPack, anyUnpack } from '@bufbuild/protobuf/wkt';
import { describe, expect, test } from 'vitest';
import {
  Command_CommandType,
  CommandSchema,
  type IssueCommandResponse,
  IssueCommandResponseSchema,
  OperationSchema,
  registry,
} from './index.ts';

const commandType = 'type.googleapis.com/google.android.devicemanagement.v1.Command';

/** Laid out as answers of operations.get are: `@type` first, int64 as text. */
const failed = {
  name: 'enterprises/LC00example/devices/3a1b2c3d4e5f6071/operations/1789411953942',
  metadata: {
    '@type': commandType,
    type: 'ADD_ESIM',
    createTime: '2026-09-14T18:52:33.942Z',
    duration: '600s',
    userName: 'enterprises/LC00example/users/101',
    addEsimParams: { activationCode: '1$smdp.example.com$EXAMPLE', activationState: 'NOT_ACTIVATED' },
    esimStatus: {
      status: 'INTERNAL_ERROR',
      internalErrorDetails: {
        operationCode: '10',
        errorCode: '9113681',
        operationCodeDetail: 'OPERATION_SMDX_SUBJECT_REASON_CODE',
        errorCodeDetail: 'ERROR_CODE_DETAIL_UNSPECIFIED',
      },
    },
  },
  done: true,
  response: { '@type': 'type.googleapis.com/google.android.devicemanagement.v1.IssueCommandResponse' },
};

describe('an Operation as the API sends it', () => {
  test('unpacks with the registry and packs back to the same JSON', () => {
    const operation = fromJson(OperationSchema, failed, { registry });
    const command = operation.metadata && anyUnpack(operation.metadata, registry);
    if (!isMessage(command, CommandSchema)) throw new Error('the metadata is no Command');
    expect(command.type).toBe(Command_CommandType.ADD_ESIM);
    expect(command.status.case === 'esimStatus' && command.status.value.statusDetails.value?.errorCode).toBe(9113681n);
    operation.metadata = anyPack(CommandSchema, command);
    expect(toJson(OperationSchema, operation, { registry })).toEqual(failed);
  });

  test('has a response that is an empty message of its own', () => {
    const { result } = fromJson(OperationSchema, failed, { registry });
    const response = result.case === 'response' ? anyUnpack(result.value, registry) : undefined;
    expect(response satisfies unknown as IssueCommandResponse).toEqual({ $typeName: IssueCommandResponseSchema.typeName });
  });

  test('keeps the details of a google.rpc.Status', () => {
    const refused = {
      name: failed.name,
      done: true,
      error: {
        code: 3,
        message: 'Invalid value',
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.BadRequest',
            fieldViolations: [{ field: 'command.type', description: 'Unknown.' }],
          },
        ],
      },
    };
    const bytes = toBinary(OperationSchema, fromJson(OperationSchema, refused, { registry }));
    expect(toJson(OperationSchema, fromBinary(OperationSchema, bytes), { registry })).toEqual(refused);
  });

  test('with a field and an enum value newer than the package is read when unknown fields are ignored', () => {
    const newer = { ...failed, metadata: { '@type': commandType, type: 'NOT_YET_KNOWN', newField: 1, duration: '3.5s' } };
    const operation = fromJson(OperationSchema, newer, { registry, ignoreUnknownFields: true });
    expect(toJson(OperationSchema, operation, { registry })).toMatchObject({ metadata: { '@type': commandType, duration: '3.500s' } });
  });
});
