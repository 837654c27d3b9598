import { createIndex, type Method, type Model, type Parameter, requestNumbers } from '@amapi-spec/model';
import { snakeCase } from '@amapi-spec/tools-shared/case.ts';
import { type Code, code, lines, nothing, type Part } from '../../code/code.ts';
import { commentLines } from './comment.ts';
import { foreignSymbol } from './foreign-symbol.ts';
import { block, fieldBehavior, maxLength, printCel, printDeclaration, warningParagraphs } from './message.ts';
import { isScalarType, type Names } from './names.ts';
import type { ProtoRules } from './proto-rules.ts';
import { optionLines, quote } from './text.ts';
import { textBound } from './text-bounds.ts';

/** Name of Google's service. */
export const serviceName = 'DeviceManagementService';

/** Prints the service with the HTTP form of each method. */
export function printService(model: Model, names: Names): Code {
  const host = new URL(model.info.servers[0]?.url ?? 'https://androidmanagement.googleapis.com').host;
  const scopes = [...new Set(model.methods.flatMap((method) => method.scopes))];
  const options = [
    code`  option (${foreignSymbol('google.api.default_host')}) = ${quote(host)};`,
    scopes.length > 0 ? code`  option (${foreignSymbol('google.api.oauth_scopes')}) = ${quote(scopes.join(','))};` : '',
  ];
  const methods = model.methods.map((method) => printMethod(method, model, names));
  return lines(commentLines([model.info.description]), block(`service ${serviceName}`, [options, ...methods]));
}

/** Names the methods whose request message is ours. */
export function ownMethods(model: Model): string[] {
  return model.methods.filter(isOwn).map(({ rpc }) => rpc);
}

/** Prints the request messages that are ours: the name of what the call is about, the body, and the parameters of the query. */
export function printRequests(model: Model, names: Names, rules: ProtoRules): Code[] {
  return model.methods.filter(isOwn).map((method) => {
    const message = `${method.rpc}Request`;
    const comment = [`Request of ${method.rpc}.`, ...warningParagraphs(rules.comments.get(message) ?? [])];
    const members = [
      printCel(rules.carried.get(message) ?? []),
      requiredField('The resource name in the address of the call.', code`string ${resourceField(method)} = ${requestNumbers.name}`),
      bodyField(method, model, names),
      ...method.parameters.map((parameter) => (parameter.in === 'query' ? printParameter(parameter, message, names) : nothing)),
    ];
    return lines(commentLines(comment), block(`message ${message}`, members));
  });
}

function isOwn({ protoRequest }: Method): boolean {
  return protoRequest === undefined;
}

/** The variable of the address, which every address has: `parent` of `/v1/{parent=enterprises/*}/devices`. */
function resourceField({ transcoding }: Method): string {
  return transcoding.slice(transcoding.indexOf('{') + 1, transcoding.indexOf('='));
}

function bodyField(method: Method, model: Model, names: Names): Code {
  const body = bodyMessage(method, model);
  if (body === undefined) return nothing;
  const head = code`${names.message(body)} ${snakeCase(body)} = ${requestNumbers.body}`;
  return requiredField(method.request?.description ?? '', head);
}

function requiredField(description: string, head: Code): Code {
  return printDeclaration(description, head, [required], '  ');
}

const required = code`${fieldBehavior} = REQUIRED`;

function printParameter(parameter: Parameter, message: string, names: Names): Code {
  const { name, description, type, protoNumber, protoType, required: isRequired } = parameter;
  const bound = textBound(type);
  const presence = protoType === undefined && isScalarType(type) ? 'optional ' : '';
  const printedType = protoType === undefined ? names.type(type, message) : names.message(protoType);
  const head = code`${presence}${printedType} ${snakeCase(name)} = ${protoNumber ?? ''}`;
  return printDeclaration(description, head, [isRequired ? required : '', bound === undefined ? '' : maxLength(bound)], '  ');
}

function printMethod(method: Method, model: Model, names: Names): Code {
  const request: Part = method.protoRequest === undefined ? `${method.rpc}Request` : names.message(method.protoRequest);
  const response = responseMessage(method, model);
  const body = bodyMessage(method, model);
  return lines(
    commentLines([`${method.summary}.`, method.description], '  '),
    code`  rpc ${method.rpc}(${request}) returns (${names.message(response)}) {`,
    printHttp(method, body),
    printOperationInfo(method, response, body, model),
    '  }',
  );
}

function printHttp({ httpMethod, transcoding }: Method, body: string | undefined): Code {
  const binding = `${httpMethod}: ${quote(transcoding)}`;
  const option = code`    option (${foreignSymbol('google.api.http')}) = {`;
  if (httpMethod === 'get' || httpMethod === 'delete') return code`${option}${binding}};`;
  return lines(option, `      ${binding}`, `      body: ${quote(body === undefined ? '*' : snakeCase(body))}`, '    };');
}

/** Says what the Operation of a command holds: names that resolve in this package. */
function printOperationInfo(method: Method, response: string, body: string | undefined, model: Model): Code {
  const result = `${method.rpc}Response`;
  const exists = model.shapes.some(({ proto }) => proto.kind === 'message' && proto.name === result);
  const operation = model.roles.operation.shape;
  if (response !== messageOf(operation, model) || body === undefined || !exists) return nothing;
  return lines(
    code`    option (${foreignSymbol('google.longrunning.operation_info')}) = {`,
    optionLines('response_type', result, '      '),
    optionLines('metadata_type', body, '      '),
    '    };',
  );
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
