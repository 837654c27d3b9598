import type { FieldType, Shape } from '@amapi-spec/model';
import { type DescField, type DescMessage, ScalarType } from '@bufbuild/protobuf';

/** Shapes of the inputs of one CEL case; names begin with the case's own, so that cases do not meet. */
export class CelShapes {
  readonly #prefix: string;
  readonly #shapes = new Map<string, Shape>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  find(name: string): Shape | undefined {
    return this.#shapes.get(name);
  }

  all(): readonly Shape[] {
    return [...this.#shapes.values()];
  }

  /** Adds a shape of the given fields. */
  add(name: string, fields: Readonly<Record<string, FieldType>>): void {
    this.#shapes.set(name, {
      name,
      schema: name,
      variant: 'response',
      fields: Object.entries(fields).map(([field, type]) => ({
        name: field,
        protoName: field,
        type,
        required: false,
        readOnly: false,
        description: '',
        source: [],
      })),
      serverSet: [],
      proto: { kind: 'none' },
      rules: [],
      description: '',
      source: [],
    });
  }

  /** Adds the shape of a message, with those fields whose types the rule language has; CEL writes the names of the .proto. */
  addMessage(schema: DescMessage): string {
    const name = `${this.#prefix}_${schema.typeName.replaceAll('.', '_')}`;
    if (this.#shapes.has(name)) return name;
    // Messages may contain themselves: the name must be known before the fields are.
    this.add(name, {});
    const fields = schema.fields.flatMap((field): [string, FieldType][] => {
      const type = this.#fieldType(field);
      return type === undefined ? [] : [[field.name, type]];
    });
    this.add(name, Object.fromEntries(fields));
    return name;
  }

  #fieldType(field: DescField): FieldType | undefined {
    switch (field.fieldKind) {
      case 'scalar':
        // A field of proto2 with a default of its own reads otherwise than ours when it is absent.
        return field.getDefaultValue() === undefined ? scalarType(field.scalar) : undefined;
      case 'list': {
        const items = field.listKind === 'scalar' ? scalarType(field.scalar) : undefined;
        return items && { kind: 'list', items };
      }
      case 'map': {
        const values = field.mapKind === 'scalar' && field.mapKey === ScalarType.STRING ? scalarType(field.scalar) : undefined;
        return values && { kind: 'map', values };
      }
      case 'message':
        // CEL unwraps the well-known types.
        return field.message.typeName.startsWith('google.protobuf.')
          ? undefined
          : { kind: 'message', shape: this.addMessage(field.message) };
      default:
        return undefined;
    }
  }
}

function scalarType(scalar: ScalarType): FieldType | undefined {
  if (scalar === ScalarType.STRING) return { kind: 'string' };
  if (scalar === ScalarType.BOOL) return { kind: 'boolean' };
  return scalar === ScalarType.INT32 ? { kind: 'int32' } : undefined;
}
