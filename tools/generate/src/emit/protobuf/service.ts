import { createIndex, type Method, type Model } from '@amapi-spec/model';
import { commentLines } from './comment.ts';
import { celLines, warningParagraphs } from './message.ts';
import type { ProtoRules } from './proto-rules.ts';
import { snakeCase } from '@amapi-spec/tools-shared/case.ts';
import { optionLines, quote } from './text.ts';

/** Name of Google's service. */
export const serviceName = 'DeviceManagementService';

/** What google.longrunning has ready-made, by the name of the method. */
const longrunning: ReadonlySet<string> = new Set(['GetOperation', 'ListOperations', 'CancelOperation', 'DeleteOperation']);

/** Prints the service with the HTTP form of each method. */
export function serviceLines(model: Model): string[] {
  const host = new URL(model.info.servers[0]?.url ?? 'https://androidmanagement.googleapis.com').host;
  const scopes = [...new Set(model.methods.flatMap((method) => method.scopes))];
  return [
    ...commentLines([model.info.description]),
    `service ${serviceName} {`,
    `  option (google.api.default_host) = ${quote(host)};`,
    ...(scopes.length > 0 ? [`  option (google.api.oauth_scopes) = ${quote(scopes.join(','))};`] : []),
    ...model.methods.flatMap((method) => ['', ...methodLines(method, model)]),
    '}',
  ];
}

/** Names the methods whose request message is ours. */
export function ownMethods(model: Model): string[] {
  return model.methods.filter(isOwn).map(({ rpc }) => rpc);
}

/** Prints the request messages that are ours: `name` and the body. */
export function requestMessageLines(model: Model, rules: ProtoRules): string[][] {
  return model.methods.filter(isOwn).map((method) => {
    const message = `${method.rpc}Request`;
    const body = bodyMessage(method, model);
    const cel = celLines(rules.carried.get(message) ?? []);
    return [
      ...commentLines([`Request of ${method.rpc}.`, ...warningParagraphs(rules.comments.get(message) ?? [])]),
      `message ${message} {`,
      ...cel,
      ...(cel.length > 0 ? [''] : []),
      '  // The resource name in the address of the call.',
      '  string name = 1 [(google.api.field_behavior) = REQUIRED];',
      ...(body === undefined
        ? []
        : [
            '',
            ...commentLines([method.request?.description ?? ''], '  '),
            `  ${body} ${snakeCase(body)} = 2 [(google.api.field_behavior) = REQUIRED];`,
          ]),
      '}',
    ];
  });
}

function isOwn({ rpc }: Method): boolean {
  return !longrunning.has(rpc);
}

function methodLines(method: Method, model: Model): string[] {
  const request = isOwn(method) ? `${method.rpc}Request` : `google.longrunning.${method.rpc}Request`;
  const response = responseMessage(method, model);
  const body = bodyMessage(method, model);
  return [
    ...commentLines([`${method.summary}.`, method.description], '  '),
    `  rpc ${method.rpc}(${request}) returns (${response}) {`,
    ...httpLines(method, body),
    ...operationInfoLines(method, response, body, model),
    '  }',
  ];
}

function httpLines({ httpMethod, transcoding }: Method, body: string | undefined): string[] {
  const binding = `${httpMethod}: ${quote(transcoding)}`;
  if (httpMethod !== 'post') return [`    option (google.api.http) = {${binding}};`];
  return [
    '    option (google.api.http) = {',
    `      ${binding}`,
    `      body: ${quote(body === undefined ? '*' : snakeCase(body))}`,
    '    };',
  ];
}

/** Says what the Operation of a command holds: names that resolve in this package. */
function operationInfoLines(method: Method, response: string, body: string | undefined, model: Model): string[] {
  const result = `${method.rpc}Response`;
  const exists = model.shapes.some(({ proto }) => proto.kind === 'message' && proto.name === result);
  const operation = model.roles.operation.shape;
  if (response !== messageOf(operation, model) || body === undefined || !exists) return [];
  return [
    '    option (google.longrunning.operation_info) = {',
    ...optionLines('response_type', result, '      '),
    ...optionLines('metadata_type', body, '      '),
    '    };',
  ];
}

function bodyMessage(method: Method, model: Model): string | undefined {
  return messageOf(method.request?.shape, model);
}

function responseMessage(method: Method, model: Model): string {
  const success = method.responses.find(({ status }) => status.startsWith('2'));
  return messageOf(success?.shape, model) ?? 'google.protobuf.Empty';
}

function messageOf(name: string | undefined, model: Model): string | undefined {
  if (name === undefined) return undefined;
  const { proto } = createIndex(model).shapes.get(name);
  return proto.kind === 'none' ? undefined : proto.name;
}
