import { expect, test } from 'vitest';
import { readSmallSpec } from '@amapi-spec/model/small-spec';
import { publicShapes } from './public-shapes.ts';

const source = 'x-source: [page#errors]';

/** The small spec with answers of two more kinds: an error in a member of its own, and an object without members. */
const model = readSmallSpec({
  'spec/schemas/Failure.yaml': `type: object\ndescription: An error.\n${source}\nx-proto-omit: true\nproperties:\n  error: { $ref: FailureBody.yaml, description: The error., ${source} }\n`,
  'spec/schemas/FailureBody.yaml': `type: object\ndescription: An error.\n${source}\nx-proto-omit: true\nproperties:\n  detail: { $ref: FailureDetail.yaml, description: More., ${source} }\n  text: { type: string, description: Its text., ${source} }\n`,
  'spec/schemas/FailureDetail.yaml': `type: object\ndescription: More on an error.\n${source}\nx-proto-omit: true\nproperties:\n  text: { type: string, description: Its text., ${source} }\n`,
  'spec/schemas/Nothing.yaml': `type: object\ndescription: Nothing.\n${source}\nx-proto-type: google.protobuf.Empty\nproperties: {}\n`,
  'spec/paths/get-operation.yaml': [
    'post:',
    '  operationId: cancelOperation',
    '  summary: Cancels.',
    '  description: Cancels a command.',
    '  tags: [commands]',
    '  x-rpc: CancelOperation',
    '  x-grpc-transcoding: /v1/{name=enterprises/*/devices/*/operations/*}:cancel',
    `  ${source}`,
    '  parameters:',
    '    - { name: enterpriseId, in: path, required: true, description: The enterprise., schema: { type: string } }',
    '    - { name: deviceId, in: path, required: true, description: The device., schema: { type: string } }',
    '    - { name: operationId, in: path, required: true, description: The operation., schema: { type: string } }',
    '  responses:',
    "    '200': { description: Done., content: { application/json: { schema: { $ref: ../schemas/Nothing.yaml } } } }",
    "    '400': { description: Wrong., content: { application/json: { schema: { $ref: ../schemas/Failure.yaml } } } }",
    "  security: [{ oauth2: ['https://api.example.com/auth'] }]",
  ].join('\n'),
});

test('what is sent, answered, packed in an answer or held with a device is public; parts and empty answers are not', () => {
  expect(publicShapes(model).map(({ name }) => name)).toEqual([
    'AddEsimParamsRequest',
    'Command',
    'CommandForDevice',
    'CommandRequest',
    'Device',
    'Failure',
    'FailureBody',
    'Operation',
    'WipeParamsRequest',
  ]);
});
