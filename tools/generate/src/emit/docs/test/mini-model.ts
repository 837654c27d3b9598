import type { Citation, Expression, Field, FieldType, Model, Place, Rule, Shape } from '@amapi-spec/model';

const source: readonly Citation[] = [{ document: 'handbook', section: 'Doors' }];
const level: Place = {
  root: 'this',
  steps: [
    { kind: 'field', name: 'device', protoName: 'device', type: { kind: 'message', shape: 'Device' } },
    { kind: 'field', name: 'apiLevel', protoName: 'api_level', type: { kind: 'int' } },
  ],
  type: { kind: 'int' },
};
const atLeast: Expression = { kind: 'compare', operator: '>=', operand: { kind: 'value', place: level, type: { kind: 'int' } }, value: 30 };
const known: Expression = { kind: 'has', place: level };

/** One thing of each kind, about doors that open: small enough that its pages can be read as a whole. */
export const miniModel: Model = {
  info: {
    title: 'Doors',
    version: 'v1',
    summary: 'Doors that open.',
    description: 'Doors that open on command.',
    license: { name: 'Apache License 2.0', identifier: 'Apache-2.0' },
    servers: [{ url: 'https://doors.example.com', description: 'The only one.' }],
    tags: [{ name: 'commands', description: 'Orders.' }],
    oauth2: {
      description: 'OAuth 2.0.',
      authorizationUrl: 'https://mini.example/auth',
      tokenUrl: 'https://mini.example/token',
      scopes: [{ scope: 'https://doors.example.com/auth', description: 'Open doors.' }],
    },
    protoPackage: 'doors.v1',
    publicBase: 'https://docs.example.com/',
    packageVersion: '1.2.3',
  },
  sources: [
    { id: 'handbook', title: 'The handbook of *doors*', address: 'https://doors.example.com/handbook', revision: '2', date: '2026-11-22' },
    { id: 'note', title: 'A note', address: 'https://doors.example.com/note', date: '2026-11-22' },
  ],
  shapes: [
    shape('Command', 'Command', 'response', [
      field('type', { kind: 'enum', enum: 'CommandType' }),
      field('openDoorParams', { kind: 'message', shape: 'OpenDoorParams' }),
      { ...field('doorCode', { kind: 'string' }), readOnly: true },
    ]),
    shape('CommandForDevice', 'CommandForDevice', 'request', [
      { ...field('command', { kind: 'message', shape: 'CommandRequest' }), required: true },
      { ...field('device', { kind: 'message', shape: 'Device' }), required: true },
    ]),
    shape('CommandRequest', 'Command', 'request', [
      field('type', { kind: 'enum', enum: 'CommandType' }),
      field('openDoorParams', { kind: 'message', shape: 'OpenDoorParamsRequest' }),
    ]),
    shape('Device', 'Device', 'response', [field('apiLevel', { kind: 'int32' })]),
    shape('OpenDoorParams', 'OpenDoorParams', 'response', [field('key', { kind: 'string' })]),
    shape('OpenDoorParamsRequest', 'OpenDoorParams', 'request', [
      { ...field('key', { kind: 'string' }), required: true, sensitive: 'secret' },
    ]),
  ],
  enums: [
    {
      name: 'CommandType',
      description: 'What to do.',
      source,
      proto: { parent: 'Command', name: 'CommandType' },
      values: [
        { name: 'COMMAND_TYPE_UNSPECIFIED', description: 'Nothing said.', source: [], protoNumber: 0, unspecified: true },
        { name: 'OPEN_DOOR', description: 'Opens the door.', source, protoNumber: 1, unspecified: false },
      ],
    },
  ],
  commands: [
    {
      type: 'OPEN_DOOR',
      slug: 'open-door',
      protoNumber: 1,
      params: { field: 'openDoorParams', shape: 'OpenDoorParamsRequest', presence: 'required' },
      fields: [],
      brief: 'Opens the door.',
      effects: [{ text: 'The door is open.', source }],
      notes: [{ text: 'It stays open; see doors.min_api_level.', source: [{ document: 'note', section: '1', note: 'in pencil' }] }],
      related: [],
      source,
      disagreement: {
        says: [
          { document: 'handbook', section: 'Doors', text: 'It stays open.' },
          { document: 'note', section: '1', text: 'It closes after a while.' },
        ],
        follows: 'handbook',
        why: 'It was seen to stay open.',
      },
    },
  ],
  methods: [
    {
      operationId: 'issueCommand',
      rpc: 'IssueCommand',
      slug: 'issue-command',
      httpMethod: 'post',
      path: '/v1/doors/{doorId}:issueCommand',
      transcoding: '/v1/{name=doors/*}:issueCommand',
      summary: 'Send a command',
      description: 'Sends it to the door.',
      tags: ['commands'],
      parameters: [{ name: 'doorId', in: 'path', required: true, type: { kind: 'string' }, description: 'Which door.', source }],
      request: { shape: 'CommandRequest', description: 'The command.' },
      responses: [{ status: '200', description: 'It is on its way.', shape: 'Command' }],
      scopes: ['https://doors.example.com/auth'],
      source,
    },
  ],
  rules: [minApiLevel()],
  codes: [
    {
      id: 'door-statuses',
      kind: 'outcome',
      title: 'States of a door',
      description: 'How a door ends up.',
      source,
      entries: [
        {
          value: 'STUCK',
          name: 'STUCK',
          brief: 'It is stuck | jammed.',
          outcome: 'failed',
          actor: ['admin', 'user'],
          next_step: 'Push.',
          retry: 'after_action',
          source,
        },
      ],
    },
  ],
  examples: [
    {
      file: 'spec/examples/valid/requests/open-door.yaml',
      name: 'open-door',
      valid: true,
      folder: 'requests',
      subject: 'CommandRequest',
      description: 'With a key.',
      value: { openDoorParams: { key: 'k' } },
      breaks: [],
    },
    {
      file: 'spec/examples/invalid/devices/pain-old-door.yaml',
      name: 'pain-old-door',
      valid: false,
      folder: 'devices',
      subject: 'CommandForDevice',
      value: { command: { openDoorParams: { key: 'k' } }, device: { apiLevel: 29 } },
      breaks: ['doors.min_api_level'],
    },
  ],
};

function minApiLevel(): Rule {
  const text = 'this.device.apiLevel >= 30';
  const require = atLeast;
  return {
    id: 'doors.min_api_level',
    area: 'doors',
    name: 'min_api_level',
    subject: 'CommandForDevice',
    for: ['OPEN_DOOR'],
    severity: 'error',
    message: 'the device must run API level 30 or later',
    params: { min: 30 },
    why: 'Older doors have no motor.',
    at: ['command', 'type'],
    outcome: { errorCode: 'OPEN_DOOR', basis: 'inferred' },
    body: {
      kind: 'expression',
      text,
      require,
      guards: [{ place: level, known }],
      whole: { kind: 'or', arguments: [{ kind: 'not', argument: known }, require] },
    },
    reads: [['device', 'apiLevel']],
    source: [...source, { document: 'note', section: '2' }],
    examples: [
      { name: 'an old door', value: { command: { type: 'OPEN_DOOR' }, device: { apiLevel: 29 } }, valid: false },
      { name: 'a new door', value: { command: { type: 'OPEN_DOOR' }, device: { apiLevel: 30 } }, valid: true },
    ],
    file: 'spec/rules/doors/min_api_level.yaml',
    docs: 'https://docs.example.com/docs/src/gen/rules/doors.min_api_level.md',
  };
}

function shape(name: string, schema: string, variant: Shape['variant'], fields: readonly Field[]): Shape {
  return {
    name,
    schema,
    variant,
    description: `What ${schema} is.`,
    source,
    fields,
    serverSet: [],
    proto: { kind: 'message', name: schema, reserved: [] },
    rules: name === 'CommandForDevice' ? ['doors.min_api_level'] : [],
  };
}

function field(name: string, type: FieldType): Field {
  return {
    name,
    protoName: name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    protoNumber: 1,
    type,
    required: false,
    readOnly: false,
    description: `The ${name}.`,
    source,
  };
}
