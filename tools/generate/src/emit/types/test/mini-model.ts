import type { CommandType, EnumType, Field, FieldType, Model, Rule, Shape } from '@amapi-spec/model';

const source = [{ document: 'reference', section: 'Mini' }];
const typeUrl = 'type.googleapis.com/mini.Command';

function field(name: string, type: FieldType, more: Partial<Field> = {}): Field {
  return { name, protoName: name, description: `The ${name}.`, source, type, required: false, readOnly: false, ...more };
}

function shape(name: string, fields: readonly Field[], more: Partial<Shape> = {}): Shape {
  const schema = name.replace(/Request$/, '');
  const variant = schema === name ? 'response' : 'request';
  return {
    name,
    schema,
    variant,
    description: `A ${schema}.`,
    source,
    fields,
    serverSet: [],
    proto: { kind: 'none' },
    rules: [],
    ...more,
  };
}

function enumType(name: string, values: readonly string[]): EnumType {
  const constants = values.map((value, index) => ({
    name: value,
    protoNumber: index,
    unspecified: index === 0,
    description: `Says ${value}.`,
    source,
  }));
  return { name, description: `A ${name}.`, source, proto: { parent: 'Command', name }, values: constants };
}

function command(type: string, more: Partial<CommandType>): CommandType {
  return {
    type,
    slug: type.toLowerCase(),
    protoNumber: 1,
    fields: [],
    brief: `Does ${type}.`,
    effects: [],
    notes: [],
    related: [],
    source,
    ...more,
  };
}

const type = field('type', { kind: 'enum', enum: 'CommandType' });
const duration = field('duration', { kind: 'duration' });
const secret = field('secret', { kind: 'string' }, { sensitive: 'secret' });
const result = field('result', { kind: 'int64' }, { readOnly: true });
const params = (variant: '' | 'Request'): readonly Field[] => [
  field('keepParams', { kind: 'message', shape: `KeepParams${variant}` }),
  field('wipeParams', { kind: 'message', shape: `WipeParams${variant}` }),
];
const keep = (required: boolean): Field =>
  field('code', { kind: 'string' }, required ? { required, requiredRule: 'keep.code_required' } : {});
const wipe = [
  field('flags', { kind: 'list', items: { kind: 'enum', enum: 'Flag' } }),
  field('labels', { kind: 'map', values: { kind: 'string' } }),
];

const shapes: readonly Shape[] = [
  shape('Command', [type, duration, secret, ...params(''), result]),
  shape('CommandRequest', [type, duration, secret, ...params('Request')], { serverSet: [result] }),
  shape('KeepParams', [keep(false)]),
  shape('KeepParamsRequest', [keep(true)]),
  shape('Operation', [
    field('done', { kind: 'boolean' }),
    field('metadata', { kind: 'any', known: [{ typeUrl, shape: 'Command' }] }),
    field('details', { kind: 'list', items: { kind: 'any', known: [] } }),
  ]),
  shape('WipeParams', wipe),
  shape('WipeParamsRequest', wipe),
];

/** Makes a rule from its subject and body; the rest is filled in. */
export function rule(id: string, subject: string, body: Rule['body'], more: Partial<Rule> = {}): Rule {
  const [area = '', name = ''] = id.split('.');
  return {
    id,
    area,
    name,
    subject,
    for: [],
    severity: 'error',
    message: `must keep ${id}`,
    params: {},
    at: [],
    body,
    reads: [],
    source,
    examples: [],
    file: `spec/rules/${area}/${name}.yaml`,
    docs: `https://unpkg.com/@mini/docs/pages/rules/${id}.md`,
    ...more,
  };
}

/** A command of three types: without params, with required ones, with optional ones; and the operation that carries it. */
export function miniModel(rules: readonly Rule[] = []): Model {
  return {
    info: {
      title: 'Mini',
      version: 'v1',
      summary: 'A mini API.',
      description: 'A mini API for tests.',
      license: { name: 'Apache License 2.0', identifier: 'Apache-2.0' },
      servers: [{ url: 'https://mini.example', description: 'The only one.' }],
      tags: [{ name: 'commands', description: 'Orders.' }],
      oauth2: {
        description: 'OAuth 2.0.',
        authorizationUrl: 'https://mini.example/auth',
        tokenUrl: 'https://mini.example/token',
        scopes: [{ scope: 'https://mini.example/auth', description: 'Manage.' }],
      },
      protoPackage: 'mini',
      publicBase: 'https://unpkg.com/@mini/',
      packageVersion: '1.2.3',
    },
    sources: [],
    shapes,
    enums: [enumType('CommandType', ['COMMAND_TYPE_UNSPECIFIED', 'LOCK', 'KEEP', 'WIPE']), enumType('Flag', ['FLAG_UNSPECIFIED', 'ALL'])],
    commands: [
      command('LOCK', { fields: ['secret'] }),
      command('KEEP', { params: { field: 'keepParams', shape: 'KeepParamsRequest', presence: 'required' } }),
      command('WIPE', { params: { field: 'wipeParams', shape: 'WipeParamsRequest', presence: 'optional' } }),
    ],
    methods: [
      {
        operationId: 'issueCommand',
        rpc: 'IssueCommand',
        slug: 'issue-command',
        httpMethod: 'post',
        path: '/v1/{deviceId}:issueCommand',
        transcoding: '/v1/{name=devices/*}:issueCommand',
        summary: 'Send',
        description: 'Sends.',
        tags: ['commands'],
        parameters: [
          {
            name: 'deviceId',
            in: 'path',
            required: true,
            type: { kind: 'string' },
            pattern: '^[^/]+$',
            description: 'The device.',
            source,
          },
        ],
        request: { shape: 'CommandRequest', description: 'The command.' },
        responses: [{ status: '200', description: 'Taken.', shape: 'Operation' }],
        scopes: ['https://mini.example/auth'],
        source,
      },
    ],
    rules,
    codes: [],
    examples: [],
  };
}
