import { expect, test } from 'vitest';
import type { Model, Shape } from '@amapi-spec/model';
import { publicShapes } from './public-shapes.ts';
import { field, miniModel, shape } from './test/mini-model.ts';

const answer = (name: string, fields: Shape['fields']): Shape => ({ ...shape(name, fields), variant: 'response' });
const message = (name: string) => ({ kind: 'message', shape: name }) as const;
const text = field('text', { kind: 'string' });

const shapes = [
  answer('Account', [text]),
  answer('Device', [field('account', message('Account'))]),
  answer('Done', []),
  answer('Failure', [field('error', message('FailureBody'))]),
  answer('FailureBody', [field('detail', message('Account')), text]),
  answer('Job', [
    field('metadata', { kind: 'any', known: [{ typeUrl: 'x/Order', shape: 'Order' }] }),
    field('account', message('Account')),
  ]),
  answer('Order', [text]),
  shape('CommandForDevice', [field('command', message('OrderRequest')), field('device', message('Device'))]),
  shape('EmptyParamsRequest', []),
  shape('OrderRequest', [field('params', message('ParamsRequest')), field('note', message('NoteRequest'))]),
  shape('NoteRequest', [text]),
  shape('ParamsRequest', [text]),
];
const model = {
  ...miniModel(shapes, []),
  methods: [
    { request: { shape: 'OrderRequest' }, responses: [{ shape: 'Job' }, { shape: 'Failure' }] },
    { responses: [{ shape: 'Done' }, {}] },
  ],
  commands: [{ params: { shape: 'ParamsRequest' } }, { params: { shape: 'EmptyParamsRequest' } }, {}],
} as unknown as Model;

test('what is sent, answered, packed in an answer or held with a device is public; parts and empty answers are not', () => {
  expect(publicShapes(model).map(({ name }) => name)).toEqual([
    'Device',
    'Failure',
    'FailureBody',
    'Job',
    'Order',
    'CommandForDevice',
    'EmptyParamsRequest',
    'OrderRequest',
    'ParamsRequest',
  ]);
});
