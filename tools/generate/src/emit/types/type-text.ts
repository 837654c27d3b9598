import type { FieldType } from '@amapi-spec/model';
import { likeName, requestEnumName, type Flavor } from './type-names.ts';

/** A type as TypeScript writes it, and the emitted types that it names. */
export interface TypeText {
  readonly text: string;
  readonly names: readonly string[];
  /** Whether `[]` after it needs parentheses. */
  readonly compound: boolean;
}

/** Prints the type of a field, list element or map value. */
export function typeText(type: FieldType, flavor: Flavor): TypeText {
  switch (type.kind) {
    case 'string':
    case 'duration':
    case 'timestamp':
    case 'int64':
      return simple('string');
    case 'int32':
      return simple('number');
    case 'boolean':
      return simple('boolean');
    case 'enum':
      return enumText(type.enum, flavor);
    case 'message': {
      const name = flavor === 'like' ? likeName(type.shape) : type.shape;
      return simple(name, [name]);
    }
    case 'list': {
      const items = typeText(type.items, flavor);
      return { ...items, text: items.compound ? `(${items.text})[]` : `${items.text}[]`, compound: false };
    }
    case 'map': {
      const values = typeText(type.values, flavor);
      return { ...values, text: `Record<string, ${values.text}${flavor === 'like' ? ' | null | undefined' : ''}>`, compound: false };
    }
    case 'any':
      return anyText(type.known, flavor);
  }
}

/** `string & {}` keeps the known values in an editor's completions and lets newer ones pass. */
function enumText(name: string, flavor: Flavor): TypeText {
  if (flavor === 'request') return simple(requestEnumName(name), [requestEnumName(name)]);
  return { text: `${name} | (string & {})`, names: [name], compound: true };
}

function anyText(known: readonly { readonly typeUrl: string; readonly shape: string }[], flavor: Flavor): TypeText {
  if (flavor === 'like') return simple('object');
  const parts = known.map(({ typeUrl, shape }) => `KnownAny<'${typeUrl}', ${shape}>`);
  return {
    text: [...parts, 'UnknownAny'].join(' | '),
    names: [...known.map(({ shape }) => shape), ...(known.length === 0 ? [] : ['KnownAny']), 'UnknownAny'],
    compound: known.length > 0,
  };
}

function simple(text: string, names: readonly string[] = []): TypeText {
  return { text, names, compound: false };
}
