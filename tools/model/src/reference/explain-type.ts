import type { ValueKind } from '../contract/catalogue.ts';
import type { FieldType } from '../contract/field-type.ts';
import type { JsonValue } from '../contract/json-value.ts';
import type { Model, Shape } from '../contract/model.ts';
import { createIndex } from '../query/create-index.ts';
import { exampleOfType } from '../query/example-of.ts';
import type { IssueParams } from './structural-issue.ts';

const expectedKinds: Readonly<Record<FieldType['kind'], ValueKind>> = {
  string: 'string',
  duration: 'string',
  timestamp: 'string',
  int64: 'string',
  enum: 'string',
  int32: 'integer',
  boolean: 'boolean',
  list: 'array',
  map: 'object',
  message: 'object',
  any: 'object',
};

/** Where the value is. */
interface Around {
  readonly variant: Shape['variant'];
  readonly example?: JsonValue | undefined;
}

/** Says what a value of the wrong type should be, in the words of its field: an example, and what it would be where that is certain. */
export function explainType(model: Model, type: FieldType, value: unknown, { variant, example: given }: Around): IssueParams {
  const example = given ?? exampleOfType(model, variant, type);
  const becomes = becomesOf(model, type, value, variant);
  const form = formOf(type, value, variant);
  return {
    expected: expectedKinds[type.kind],
    // That a fraction is a number too helps nobody.
    ...(!(type.kind === 'int32' && typeof value === 'number') && { found: kindOf(value) }),
    ...(example !== undefined && { example: JSON.stringify(example) }),
    ...(becomes !== undefined && { becomes: JSON.stringify(becomes) }),
    ...(form !== undefined && { form }),
  };
}

/** Only what tells nothing that may be secret: numbers, and constants of enums. */
function becomesOf(model: Model, type: FieldType, value: unknown, variant: Shape['variant']): JsonValue | undefined {
  switch (type.kind) {
    case 'duration':
      return typeof value === 'number' && /^[0-9]{1,12}(?:\.[0-9]{1,9})?$/.test(String(value)) ? `${value}s` : undefined;
    case 'int64':
      return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : undefined;
    case 'int32':
      return typeof value === 'string' && isInt32Text(value) ? Number(value) : undefined;
    case 'list': {
      if (type.items.kind !== 'enum' || variant === 'response') return undefined;
      const constant = createIndex(model)
        .enums.get(type.items.enum)
        .values.find(({ name, unspecified }) => name === value && !unspecified);
      return constant === undefined ? undefined : [constant.name];
    }
    // What PHP makes of an empty object.
    case 'message':
      return Array.isArray(value) && value.length === 0 && createIndex(model).shapes.get(type.shape).variant === 'request' ? {} : undefined;
    default:
      return undefined;
  }
}

/** What Protobuf's own parsers would read. */
function formOf(type: FieldType, value: unknown, variant: Shape['variant']): string | undefined {
  if (type.kind === 'enum' && variant === 'request' && typeof value === 'number') return 'protobuf';
  if (type.kind === 'int64' && typeof value === 'number') return 'protobuf';
  return type.kind === 'int32' && typeof value === 'string' && isInt32Text(value) ? 'protobuf' : undefined;
}

function isInt32Text(text: string): boolean {
  return /^(?:0|-?[1-9][0-9]{0,9})$/.test(text) && Number(text) === (Number(text) | 0);
}

function kindOf(value: unknown): ValueKind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return ArrayBuffer.isView(value) ? 'binary' : typeof value;
}
