import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '@amapi-spec/tools-shared/repository.ts';

const source = '[project#growth test]';
const path = "'/v1/enterprises/{enterpriseId}/devices/{deviceId}:reportLost'";

const parameter = (name: string): string =>
  `    - { name: ${name}, in: path, required: true, description: Id of it., schema: { type: string, pattern: '^[^/]+$' }, x-source: ${source} }`;

const openapi = readFileSync(join(repository, 'spec/openapi.yaml'), 'utf8')
  .replace('\ncomponents:', `\n  ${path}:\n    $ref: paths/report-lost.yaml\ncomponents:`)
  .replace(
    '\n  inputs:\n',
    '\n  inputs:\n    lost-report: { shape: LostReportRequest, noun: a lost report, subject: A lost report, examples: requests }\n',
  )
  // The first input of a folder is what its files are judged as.
  .replace(/( {4}lost-report: .*\n)([^]*)$/, '$2$1');

/** What a second method that sends a body of its own adds to `spec/`, with a rule on that body and examples: files by path. */
export const lostReport: Readonly<Record<string, string>> = {
  'spec/openapi.yaml': openapi,
  'spec/paths/report-lost.yaml': [
    'post:',
    '  operationId: reportLost',
    '  summary: Report a device as lost',
    '  description: Tells the server that a device is lost.',
    '  tags: [operations]',
    '  parameters:',
    parameter('enterpriseId'),
    parameter('deviceId'),
    '  requestBody:',
    '    required: true',
    '    description: The report.',
    '    content: { application/json: { schema: { $ref: ../schemas/LostReport.yaml, x-variant: request } } }',
    "  responses: { '200': { description: Taken., content: { application/json: { schema: { $ref: ../schemas/Empty.yaml } } } } }",
    '  security: [{ oauth2: [https://www.googleapis.com/auth/androidmanagement] }]',
    '  x-grpc-transcoding: /v1/{name=enterprises/*/devices/*}:reportLost',
    '  x-rpc: ReportLost',
    `  x-source: ${source}`,
  ].join('\n'),
  'spec/schemas/LostReport.yaml': [
    'type: object',
    'description: Where and when a device was lost.',
    `x-source: ${source}`,
    'properties:',
    `  lostPlace: { type: string, maxLength: 40, description: Where it was last seen., x-source: ${source}, x-proto-field: 1 }`,
    `  lostDays: { type: integer, format: int32, description: Days since then., x-source: ${source}, x-proto-field: 2 }`,
  ].join('\n'),
  'spec/rules/lost_report/place_required.yaml': [
    'subject: LostReportRequest',
    'severity: error',
    "require: this.lostPlace != ''",
    'message: lostPlace must not be empty',
    'at: lostPlace',
    `source: ${source}`,
    'bad: { without a place: { lostDays: 3 } }',
    'good: { with a place: { lostPlace: on the train } }',
  ].join('\n'),
  'spec/examples/valid/requests/lost-on-the-train.yaml': 'as: lost-report\nvalue: { lostPlace: on the train, lostDays: 1 }\n',
  'spec/examples/invalid/requests/lost-nowhere.yaml': 'as: lost-report\nvalue: { lostDays: 1 }\nbreaks: [lost_report.place_required]\n',
};
