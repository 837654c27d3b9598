import { createIndex, type Method, type Model, type Parameter, requestNumbers } from '@amapi-spec/model';
import { commentLines } from './comment.ts';
import { celLines, declarationLines, warningParagraphs } from './message.ts';
import { isScalarType, type Names } from './names.ts';
import type { ProtoRules } from './proto-rules.ts';
import { snakeCase } from '@amapi-spec/tools-shared/case.ts';
import { optionLines, quote } from './text.ts';
import { textBound } from './text-bounds.ts';

/** Name of Google's service. */
export const serviceName = 'DeviceManagementService';

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

/** Prints the request messages that are ours: the name of what the call is about, the body, and the parameters of the query. */
export function requestMessageLines(model: Model, names: Names, rules: ProtoRules): string[][] {
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
      `  string ${resourceField(method)} = ${requestNumbers.name} [(google.api.field_behavior) = REQUIRED];`,
      ...(body === undefined
        ? []
        : [
            '',
            ...commentLines([method.request?.description ?? ''], '  '),
            `  ${body} ${snakeCase(body)} = ${requestNumbers.body} [(google.api.field_behavior) = REQUIRED];`,
          ]),
      ...method.parameters.flatMap((parameter) => (parameter.in === 'query' ? ['', ...parameterLines(parameter, message, names)] : [])),
      '}',
    ];
  });
}

function isOwn({ protoRequest }: Method): boolean {
  return protoRequest === undefined;
}

/** The variable of the address, which every address has: `parent` of `/v1/{parent=enterprises/*}/devices`. */
function resourceField({ transcoding }: Method): string {
  return transcoding.slice(transcoding.indexOf('{') + 1, transcoding.indexOf('='));
}

function parameterLines(parameter: Parameter, message: string, names: Names): string[] {
  const { name, description, type, protoNumber, protoType, required } = parameter;
  const bound = textBound(type);
  const options = [
    ...(required ? ['(google.api.field_behavior) = REQUIRED'] : []),
    ...(bound === undefined ? [] : [`(buf.validate.field).string.max_len = ${bound}`]),
  ];
  const presence = protoType === undefined && isScalarType(type) ? 'optional ' : '';
  const head = `  ${presence}${protoType ?? names.type(type, message)} ${snakeCase(name)} = ${protoNumber}`;
  return [...commentLines([description], '  '), ...declarationLines(head, options, '  ')];
}

function methodLines(method: Method, model: Model): string[] {
  const request = method.protoRequest ?? `${method.rpc}Request`;
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
  if (httpMethod === 'get' || httpMethod === 'delete') return [`    option (google.api.http) = {${binding}};`];
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
