import { commandApplies, lowerExpression } from '@amapi-spec/model/expression';
import {
  byName,
  type CheckCall,
  type CommandType,
  type EnumType,
  type Field,
  type Model,
  type Place,
  placeAt,
  type Rule,
  type RuleBody,
  type Shape,
} from '@amapi-spec/model';

const described = { description: '', source: [] };

/** A field named after its JSON name; the rest as given. */
function field(name: string, protoNumber: number, type: Field['type'], more: Partial<Field> = {}): Field {
  const protoName = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return { ...described, description: `The ${name}.`, name, protoName, protoNumber, type, required: false, readOnly: false, ...more };
}

function shape(name: string, fields: readonly Field[], more: Partial<Shape> = {}): Shape {
  const schema = name.replace(/Request$/, '');
  const proto = { kind: 'message', name: schema, reserved: [] } as const;
  return { ...described, description: `A ${schema}.`, name, schema, variant: 'response', fields, serverSet: [], proto, rules: [], ...more };
}

function enumType(name: string, parent: string, values: readonly string[]): EnumType {
  const constants = values.map((value, index) => ({
    ...described,
    description: `Says ${value}.`,
    name: value,
    protoNumber: index,
    unspecified: index === 0,
  }));
  return { ...described, description: `Kinds of ${name}.`, name, proto: { parent, name }, values: constants };
}

const createTime = field('createTime', 2, { kind: 'timestamp' }, { readOnly: true });
const sendParams = field('sendParams', 4, { kind: 'message', shape: 'SendParams' }, { oneof: 'params' });
const keepParams = field('keepParams', 5, { kind: 'message', shape: 'KeepParams' }, { oneof: 'params' });
const commandFields = [
  field('type', 1, { kind: 'enum', enum: 'CommandType' }),
  field('duration', 3, { kind: 'duration' }),
  field('secretCode', 6, { kind: 'string' }, { sensitive: 'secret' }),
  field('codes', 7, { kind: 'list', items: { kind: 'int64' } }),
];
const requested = (of: Field): Field =>
  of.type.kind === 'message' ? { ...of, type: { kind: 'message', shape: `${of.type.shape}Request` } } : of;
const sendFields = [
  field('text', 1, { kind: 'message', shape: 'Text' }),
  field('other', 2, { kind: 'message', shape: 'Text' }),
  field('packages', 3, { kind: 'list', items: { kind: 'string' } }),
  field('URL', 4, { kind: 'string' }, { protoName: 'link' }),
];
const textFields = [field('plain', 1, { kind: 'string' }), field('byTag', 2, { kind: 'map', values: { kind: 'string' } })];

const shapes: readonly Shape[] = [
  shape('Command', [...commandFields, createTime, sendParams, keepParams], { twin: 'CommandRequest' }),
  shape(
    'CommandForDevice',
    [
      field('command', 1, { kind: 'message', shape: 'CommandRequest' }, { required: true }),
      field('device', 2, { kind: 'message', shape: 'Device' }, { required: true }),
    ],
    { variant: 'request' },
  ),
  shape('CommandRequest', [...commandFields, requested(sendParams), requested(keepParams)], {
    variant: 'request',
    twin: 'Command',
    serverSet: [createTime],
  }),
  shape('Device', [field('level', 1, { kind: 'int32' }), field('locked', 2, { kind: 'boolean' })]),
  shape('KeepParams', [], { twin: 'KeepParamsRequest', proto: { kind: 'message', name: 'KeepParams', reserved: [1, 2] } }),
  shape('KeepParamsRequest', [], { variant: 'request', twin: 'KeepParams' }),
  shape('Operation', [], { proto: { kind: 'foreign', name: 'google.longrunning.Operation' } }),
  shape('SendParams', sendFields, { twin: 'SendParamsRequest' }),
  shape('SendParamsRequest', sendFields.map(requested), { variant: 'request', twin: 'SendParams' }),
  shape('Text', textFields, { twin: 'TextRequest' }),
  shape(
    'TextRequest',
    textFields.map((each) => (each.name === 'plain' ? { ...each, required: true, requiredRule: 'text.plain_required' } : each)),
    { variant: 'request', twin: 'Text' },
  ),
];
const enums: readonly EnumType[] = [enumType('CommandType', 'Command', ['COMMAND_TYPE_UNSPECIFIED', 'SEND', 'KEEP'])];
const commands: readonly CommandType[] = (['SEND', 'KEEP'] as const).map((type, index) => ({
  type,
  slug: type.toLowerCase(),
  protoNumber: index + 1,
  params: { field: `${type.toLowerCase()}Params`, shape: `${type === 'SEND' ? 'Send' : 'Keep'}ParamsRequest`, presence: 'required' },
  fields: type === 'KEEP' ? ['secretCode'] : [],
  brief: '',
  effects: [],
  notes: [],
  related: [],
  source: [],
}));

const context = {
  shapes: byName(
    'shape',
    shapes.map((each) => [each.name, each]),
  ),
  enums: byName(
    'enum',
    enums.map((each) => [each.name, each]),
  ),
};

/** The place of a member of a shape, or of what is below it. */
export function at(subject: string, ...path: readonly string[]): Place {
  return placeAt(context.shapes.get(subject), path, context.shapes);
}

/** A rule; `require` is CEL as an author writes it, or a named check. */
export function rule(id: string, subject: string, require: string | CheckCall, more: Partial<Rule> = {}): Rule {
  const [area = '', name = ''] = id.split('.');
  const types = more.for ?? [];
  const applies = types.length === 0 ? undefined : commandApplies(types, subject, commands, context);
  return {
    id,
    area,
    name,
    subject,
    for: types,
    severity: 'error',
    message: `${name} must hold`,
    params: {},
    at: [],
    reads: [],
    source: [],
    examples: [],
    file: `spec/rules/${area}/${name}.yaml`,
    docs: '',
    body: ruleBody(subject, require, applies),
    ...more,
  };
}

function ruleBody(subject: string, require: string | CheckCall, applies: ReturnType<typeof commandApplies>): RuleBody {
  if (typeof require !== 'string') return { kind: 'check', check: require, ...(applies && { applies }) };
  const lowered = lowerExpression(require, subject, context);
  if (!lowered.ok) throw new Error(JSON.stringify(lowered.problems));
  const whole =
    applies === undefined
      ? lowered.expression
      : ({ kind: 'or', arguments: [{ kind: 'not', argument: applies }, lowered.expression] } as const);
  return { kind: 'expression', text: require, require: lowered.expression, guards: [], ...(applies && { applies }), whole };
}

/** A model that has one of everything that a .proto shows: oneof, enum, list, map, server-set and secret fields, messages of others. */
export function miniModel(rules: readonly Rule[]): Model {
  return {
    info: {
      title: 'Mini',
      version: '1',
      summary: '',
      description: 'Commands of a small API.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      servers: [{ url: 'https://mini.example.com', description: '' }],
      tags: [],
      oauth2: {
        description: 'OAuth 2.0.',
        authorizationUrl: 'https://mini.example/auth',
        tokenUrl: 'https://mini.example/token',
        scopes: [],
      },
      protoPackage: 'mini.v1',
      publicBase: '',
      packageVersion: '1.2.3',
    },
    sources: [],
    codes: [],
    examples: [],
    shapes,
    enums,
    commands,
    rules,
    methods: [
      {
        operationId: 'issueCommand',
        rpc: 'IssueCommand',
        slug: 'issue-command',
        httpMethod: 'post',
        path: '',
        transcoding: '/v1/{name=devices/*}:issueCommand',
        summary: 'Send',
        description: 'Sends a command.',
        tags: [],
        parameters: [],
        scopes: ['https://mini.example.com/auth'],
        source: [],
        request: { shape: 'CommandRequest', description: 'The command.' },
        responses: [{ status: '200', description: '', shape: 'Operation' }],
      },
      {
        operationId: 'getOperation',
        rpc: 'GetOperation',
        slug: 'get-operation',
        httpMethod: 'get',
        path: '',
        transcoding: '/v1/{name=devices/*/operations/*}',
        summary: 'Read',
        description: '',
        tags: [],
        parameters: [],
        scopes: [],
        source: [],
        responses: [{ status: '200', description: '', shape: 'Operation' }],
      },
    ],
  };
}
