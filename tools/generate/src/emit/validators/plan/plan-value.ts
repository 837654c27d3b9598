import type { FieldType } from '@amapi-spec/model';
import type { ValueCheck } from './types.ts';

/** Plans what is asked of a value of a type: what is not closed takes any text for a word of an enum. */
export function planValue(type: FieldType, closed: boolean): ValueCheck {
  switch (type.kind) {
    case 'string':
    case 'duration':
    case 'timestamp':
      return {
        kind: 'text',
        ...(type.maxLength !== undefined && { maxLength: type.maxLength }),
        ...(type.kind === 'duration' && { of: 'seconds' }),
      };
    case 'int64':
      return { kind: 'text', of: 'int64' };
    case 'int32':
    case 'boolean':
      return { kind: type.kind };
    case 'enum':
      return closed ? { kind: 'word', enum: type.enum } : { kind: 'text' };
    case 'message':
      return { kind: 'shape', shape: type.shape };
    case 'list':
      return { kind: 'list', element: planValue(type.items, closed) };
    case 'map':
      return {
        kind: 'map',
        ...(type.keys?.maxLength !== undefined && { maxKeyLength: type.keys.maxLength }),
        element: planValue(type.values, closed),
      };
    case 'any':
      return { kind: 'any', known: type.known };
  }
}
