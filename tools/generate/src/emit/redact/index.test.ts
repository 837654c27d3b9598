import type { Model, Shape } from '@amapi-spec/model';
import { expect, test } from 'vitest';
import { emitRedact } from './index.ts';

test('lists what is marked, by folded name, a secret before an identifier of the same name', () => {
  const shape = (schema: string, fields: object[], serverSet: object[] = []) => ({ schema, fields, serverSet }) as unknown as Shape;
  const model = {
    shapes: [
      shape(
        'Bell',
        [{ name: 'ringCode', sensitive: 'identifier' }, { name: 'volume' }],
        [{ name: 'serialNumber', sensitive: 'identifier' }],
      ),
      shape('Ring', [{ name: 'ringCode', sensitive: 'secret' }]),
      shape('Echo', [{ name: 'ringCode', sensitive: 'identifier' }]),
    ],
  } as unknown as Model;
  const [file] = emitRedact(model);
  expect(file?.sources).toEqual(['spec/schemas/Bell.yaml', 'spec/schemas/Ring.yaml']);
  expect(file?.text).toContain("{\n  ringcode: 'secret',\n  serialnumber: 'identifier',\n}");
});
