import {
  createIndex,
  type EnumType,
  type Expression,
  type Field,
  type FieldType,
  type Model,
  type Place,
  placeAt,
  type Rule,
  type Shape,
} from '@amapi-spec/model';

const described = { description: '', source: [] };

/** A field of a hand-made shape. */
export function field(name: string, type: FieldType): Field {
  return { ...described, name, protoName: name, type, required: false, readOnly: false };
}

/** A hand-made request shape. */
export function shape(name: string, fields: readonly Field[]): Shape {
  return { ...described, name, schema: name, variant: 'request', fields, serverSet: [], proto: { kind: 'none' }, rules: [] };
}

/** A hand-made enum; the first value is the zero value. */
export function enumType(name: string, values: readonly string[]): EnumType {
  const all = values.map((value, index) => ({ ...described, name: value, protoNumber: index, unspecified: index === 0 }));
  return { ...described, name, proto: { parent: '', name }, values: all };
}

/** A model of these shapes, enums and rules, and nothing else. */
export function miniModel(shapes: readonly Shape[], enums: readonly EnumType[], rules: readonly Rule[] = []): Model {
  const info = { protoPackage: 'mini', publicBase: 'https://example.com/' } as Model['info'];
  return { info, sources: [], shapes, enums, commands: [], methods: [], rules, codes: [], examples: [] };
}

/** An expression rule on a shape. */
export function rule(subject: string, name: string, require: Expression, rest: Partial<Rule> = {}): Rule {
  const body: Rule['body'] = { kind: 'expression', text: '', require, guards: [], whole: require };
  const place = {
    subject,
    area: 'mini',
    name,
    id: `mini.${name}`,
    file: `spec/rules/mini/${name}.yaml`,
    docs: `https://example.com/mini.${name}.md`,
  };
  return {
    for: [],
    severity: 'error',
    message: `${name} must hold`,
    params: {},
    at: [],
    body,
    reads: [],
    source: [],
    examples: [],
    ...place,
    ...rest,
  };
}

/** The place of a path of JSON names in a shape. */
export function place(model: Model, root: Shape, ...names: string[]): Place {
  return placeAt(root, names, createIndex(model).shapes);
}
