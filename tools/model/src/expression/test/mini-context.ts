import type { FieldType } from '../../contract/field-type.ts';
import type { CommandType, EnumType, Field, Shape } from '../../contract/model.ts';
import { byName } from '../../query/by-name.ts';
import type { ExpressionContext } from '../context.ts';

/** Two commands: one with params, one without. */
export const miniCommands: readonly CommandType[] = [
  command('LOCK', 1),
  command('ADD_ESIM', 2, { field: 'addEsimParams', shape: 'AddEsimParamsRequest', presence: 'required' }),
  command('WIPE', 3, { field: 'wipeParams', shape: 'WipeParamsRequest', presence: 'optional' }),
];

const string: FieldType = { kind: 'string' };

const enums: readonly EnumType[] = [
  enumeration('CommandType', ['COMMAND_TYPE_UNSPECIFIED', 'LOCK', 'ADD_ESIM', 'WIPE']),
  enumeration('Ownership', ['OWNERSHIP_UNSPECIFIED', 'COMPANY_OWNED', 'PERSONALLY_OWNED']),
  enumeration('Flag', ['FLAG_UNSPECIFIED', 'LOCK_NOW']),
];

const shapes: readonly Shape[] = [
  shape('CommandRequest', {
    type: { kind: 'enum', enum: 'CommandType' },
    duration: { kind: 'duration' },
    newPassword: string,
    flags: { kind: 'list', items: { kind: 'enum', enum: 'Flag' } },
    names: { kind: 'list', items: string },
    texts: { kind: 'map', values: string },
    parts: { kind: 'list', items: { kind: 'message', shape: 'Part' } },
    done: { kind: 'boolean' },
    addEsimParams: { kind: 'message', shape: 'AddEsimParamsRequest' },
    wipeParams: { kind: 'message', shape: 'WipeParamsRequest' },
  }),
  shape('AddEsimParamsRequest', { activationCode: { kind: 'string', maxLength: 40 }, ownership: { kind: 'enum', enum: 'Ownership' } }),
  shape('WipeParamsRequest', {}),
  shape('Part', { label: string, parts: { kind: 'list', items: { kind: 'message', shape: 'Part' } } }),
  shape('Device', {
    apiLevel: { kind: 'int32' },
    ownership: { kind: 'enum', enum: 'Ownership' },
    build: string,
    seen: { kind: 'timestamp' },
  }),
  shape('CommandForDevice', { command: { kind: 'message', shape: 'CommandRequest' }, device: { kind: 'message', shape: 'Device' } }),
];

/** A context of a few shapes with a field of each type, for tests. */
export const miniContext: ExpressionContext = {
  shapes: byName(
    'shape',
    shapes.map((each) => [each.name, each]),
  ),
  enums: byName(
    'enum',
    enums.map((each) => [each.name, each]),
  ),
};

function shape(name: string, fields: Readonly<Record<string, FieldType>>): Shape {
  return {
    name,
    schema: name,
    variant: 'request',
    fields: Object.entries(fields).map(([field, type]) => miniField(field, type)),
    serverSet: [],
    proto: { kind: 'message', name, reserved: [] },
    rules: [],
    description: '',
    source: [],
  };
}

function miniField(name: string, type: FieldType): Field {
  const protoName = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return { name, protoName, type, required: false, readOnly: false, description: '', source: [] };
}

function enumeration(name: string, values: readonly string[]): EnumType {
  return {
    name,
    proto: { parent: 'Command', name },
    values: values.map((value, index) => ({ name: value, protoNumber: index, unspecified: index === 0, description: '', source: [] })),
    description: '',
    source: [],
  };
}

function command(type: string, protoNumber: number, params?: CommandType['params']): CommandType {
  const slug = type.toLowerCase().replaceAll('_', '-');
  return { type, slug, protoNumber, ...(params && { params }), fields: [], brief: '', effects: [], notes: [], related: [], source: [] };
}
