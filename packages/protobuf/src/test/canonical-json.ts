import type { FieldType, JsonValue, Model, Shape } from '@amapi-spec/model';

type JsonObject = { [key: string]: JsonValue };

/**
 * Says what a valid value must look like after a trip through its message, from the model alone: unknown fields and enum values gone, empty lists and maps gone,
 * durations and timestamps in 0, 3, 6 or 9 digits. Messages of Google's own have implicit presence: their defaults go as well.
 */
export function canonicalJson(model: Model, shapeName: string, value: JsonValue): JsonObject {
  const shape = model.shapes.find(({ name }) => name === shapeName);
  if (shape === undefined) throw new Error(`no shape ${shapeName}`);
  const members = shape.fields.flatMap((field) => {
    const given = (value as JsonObject)[field.name];
    const kept = given === undefined ? undefined : canonicalValue(model, field.type, given);
    return kept === undefined || isEmpty(kept, field.type) || isImplicitDefault(shape, kept) ? [] : [[field.name, kept] as const];
  });
  return Object.fromEntries(members);
}

function canonicalValue(model: Model, type: FieldType, value: JsonValue): JsonValue | undefined {
  switch (type.kind) {
    case 'message':
      return canonicalJson(model, type.shape, value);
    case 'list':
      return (value as JsonValue[]).flatMap((item) => canonicalValue(model, type.items, item) ?? []);
    case 'map':
      return Object.fromEntries(
        Object.entries(value as JsonObject).map(([key, item]) => [key, canonicalValue(model, type.values, item) ?? null]),
      );
    case 'enum':
      return model.enums.find(({ name }) => name === type.enum)?.values.some(({ name }) => name === value) ? value : undefined;
    case 'duration':
      return `${groupDigits((value as string).slice(0, -1))}s`;
    case 'timestamp':
      return canonicalTimestamp(value as string);
    case 'any': {
      const { '@type': typeUrl, ...rest } = value as JsonObject;
      const known = type.known.find((each) => each.typeUrl === typeUrl);
      return known === undefined ? value : { '@type': known.typeUrl, ...canonicalJson(model, known.shape, rest) };
    }
    default:
      return value;
  }
}

function canonicalTimestamp(text: string): string {
  const [, seconds = '', fraction = '', offset = ''] = /^(.*T\d\d:\d\d:\d\d)(\.\d+)?(.*)$/i.exec(text) ?? [];
  const utc = new Date(`${seconds}${offset}`).toISOString().slice(0, 19);
  return `${groupDigits(utc + fraction)}Z`;
}

/** Ends a number in none, 3, 6 or 9 fractional digits, as few as hold it. */
function groupDigits(text: string): string {
  const [whole = '', fraction = ''] = text.split('.');
  const digits = fraction.replace(/0+$/, '');
  return digits === '' ? whole : `${whole}.${digits.padEnd(Math.ceil(digits.length / 3) * 3, '0')}`;
}

function isEmpty(value: JsonValue, { kind }: FieldType): boolean {
  return (kind === 'list' && (value as JsonValue[]).length === 0) || (kind === 'map' && Object.keys(value as JsonObject).length === 0);
}

function isImplicitDefault({ proto }: Shape, value: JsonValue): boolean {
  return proto.kind === 'foreign' && (value === '' || value === 0 || value === false);
}
