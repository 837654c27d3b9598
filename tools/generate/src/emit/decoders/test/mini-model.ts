import type { CodeEntry, CodeTable, Model } from '@amapi-spec/model';

const cite = (section: string): CodeEntry['source'] => [{ document: 'book', section }];

const tables: readonly CodeTable[] = [
  table('bell-codes', 'constant', [
    { value: 1, name: 'BELL_RUNG', brief: "It's been rung.", step: 'ringing', source: cite('1') },
    {
      value: 20,
      name: 'BELL_BROKEN',
      brief: 'It broke.',
      actor: ['user', 'admin'],
      next_step: 'Mend it.',
      retry: 'after_action',
      source: cite('2'),
    },
  ]),
  {
    ...table('ring-statuses', 'outcome', [
      { value: 'STATUS_UNSPECIFIED', name: 'STATUS_UNSPECIFIED', outcome: 'none', brief: 'Nothing said.', source: cite('3') },
      {
        value: 'RUNG',
        name: 'RUNG',
        outcome: 'succeeded',
        effect: 'none',
        brief: 'Rung.',
        for: { RING: { brief: 'The bell was rung.', next_step: 'Listen.' }, COUNT: { brief: 'Counted.' } },
        source: cite('3'),
      },
      {
        value: 'WAITING',
        name: 'WAITING',
        outcome: 'running',
        waits_for: 'user',
        brief: 'Waiting.',
        actor: 'user',
        next_step: 'Wait.',
        source: cite('3'),
      },
      {
        value: 'NO_BELL',
        name: 'NO_BELL',
        outcome: 'failed',
        brief: 'There is no bell.',
        causes: ['It was never there.', 'It is gone.'],
        next_step: 'Look for it.',
        other_steps: ['Buy one.'],
        retry: 'never',
        source: [{ document: 'book', section: '3', note: 'a footnote */' }],
      },
    ]),
    enum: 'RingStatus_Status',
  },
  table('smdx-pairs', 'smdx_pair', [
    {
      value: '8.1/4.8',
      name: 'Bell - Full',
      subject: '8.1',
      reason: '4.8',
      brief: 'Full.',
      function: 'ES9+.Ring',
      function_inferred: true,
      code_used_up: 'possible',
      source: cite('4'),
    },
  ]),
  table('smdx-reasons', 'smdx_reason', [{ value: '4.10', name: 'Over', brief: 'It is over.', source: cite('5') }]),
  table('smdx-subjects', 'smdx_subject', [
    { value: '8.1', name: 'Bell', brief: 'The bell.', source: [...cite('6'), { document: 'letter', section: '1' }] },
  ]),
];

/** A model with one code table of each kind, and three commands: with statuses, with results made otherwise, with none. */
export const miniModel: Model = {
  sources: [source('book'), source('letter'), source('unread')],
  codes: tables,
  commands: [
    command('RING', {
      params: { field: 'ringParams', shape: 'RingParams', presence: 'required' },
      status: { field: 'ringStatus', values: [] },
    }),
    command('COUNT', { status: { field: 'countStatus', values: [] } }),
    command('LISTEN', {}),
  ],
  shapes: [
    shape('Command', [
      ['ringFlags', { kind: 'list', items: { kind: 'enum', enum: 'RingFlag' } }],
      ['ringStatus', { kind: 'message', shape: 'RingStatus' }],
      ['countStatus', { kind: 'message', shape: 'CountStatus' }],
    ]),
    shape('RingStatus', [['status', { kind: 'enum', enum: 'RingStatus_Status' }]]),
    shape('CountStatus', [
      ['results', { kind: 'list', items: { kind: 'string' } }],
      ['byBell', { kind: 'map', values: { kind: 'message', shape: 'RingStatus' } }],
    ]),
    shape('Unreached', [['status', { kind: 'string' }]]),
    shape('Device', []),
    shape('Operation', []),
  ],
  enums: [
    enumType('RingStatus_Status', ['STATUS_UNSPECIFIED', 'RUNG']),
    enumType('RingFlag', ['LOUD']),
    enumType('Unreached_Status', ['NEVER']),
  ],
  methods: [],
  rules: [],
  examples: [],
} as unknown as Model;

function table(id: string, kind: CodeTable['kind'], entries: readonly CodeEntry[]): CodeTable {
  return { id, kind, title: id, description: `What ${id} say.`, source: cite('0'), entries };
}

function source(id: string): object {
  return { id, title: `A ${id}`, address: `https://example.com/${id}`, date: '2026-11-22' };
}

function command(type: string, members: object): object {
  return { type, ...members };
}

function shape(name: string, fields: readonly (readonly [string, object])[]): object {
  return { name, fields: fields.map(([field, type]) => ({ name: field, type })), serverSet: [] };
}

function enumType(name: string, values: readonly string[]): object {
  return { name, values: values.map((value) => ({ name: value })) };
}
