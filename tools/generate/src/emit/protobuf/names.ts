import type { EnumType, Field, FieldType, Model, Shape } from '@amapi-spec/model';

/** Names of things as the .proto and its CEL rules write them. */
export interface Names {
  /** Type of an element as a field in `message` writes it: `string`, `CommandType`, `EsimCommandStatus.Status`, `google.protobuf.Any`. */
  readonly type: (type: FieldType, message: string) => string;
  /** Full name of an enum's constant: `google.android.devicemanagement.v1.Command.CommandType.LOCK`. */
  readonly constant: (enumName: string, value: string) => string;
  /** The same for a command type. */
  readonly commandType: (type: string) => string;
  /** Constant of the command type that says nothing. */
  readonly unspecifiedType: string;
}

/** Builds the lookup of names for a model. */
export function createNames(model: Model): Names {
  const enums = new Map(model.enums.map((type) => [type.name, type]));
  const shapes = new Map(model.shapes.map((shape) => [shape.name, shape]));
  const constant: Names['constant'] = (enumName, value) => {
    const { parent, name } = known(enums, enumName).proto;
    return `${model.info.protoPackage}.${parent}.${name}.${value}`;
  };
  const commandType = (type: string): string => constant('CommandType', type);
  const zero = known(enums, 'CommandType').values.find(({ unspecified }) => unspecified);
  return {
    type: (type, message) => typeText(type, message, enums, shapes),
    constant,
    commandType,
    unspecifiedType: commandType(zero?.name ?? ''),
  };
}

/** Returns the JSON name that Protobuf's own rule gives a field; one with another JSON name needs `json_name`. */
export function defaultJsonName(protoName: string): string {
  return protoName.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Tells whether a field is scalar in the .proto: it then has `optional`, outside oneofs, so that presence is explicit. */
export function isScalar({ type }: Field): boolean {
  return ['string', 'int32', 'int64', 'boolean', 'enum'].includes(type.kind);
}

function typeText(type: FieldType, message: string, enums: ReadonlyMap<string, EnumType>, shapes: ReadonlyMap<string, Shape>): string {
  switch (type.kind) {
    case 'string':
    case 'int32':
    case 'int64':
      return type.kind;
    case 'boolean':
      return 'bool';
    case 'duration':
      return 'google.protobuf.Duration';
    case 'timestamp':
      return 'google.protobuf.Timestamp';
    case 'any':
      return 'google.protobuf.Any';
    case 'enum': {
      const { parent, name } = known(enums, type.enum).proto;
      return parent === message ? name : `${parent}.${name}`;
    }
    case 'message': {
      const { proto } = known(shapes, type.shape);
      if (proto.kind === 'none') throw new Error(`${message} has a field of type ${type.shape}, which is not in the .proto`);
      return proto.name;
    }
    case 'list':
      return `repeated ${typeText(type.items, message, enums, shapes)}`;
    case 'map':
      return `map<string, ${typeText(type.values, message, enums, shapes)}>`;
  }
}

function known<T>(map: ReadonlyMap<string, T>, name: string): T {
  const value = map.get(name);
  if (value === undefined) throw new Error(`the model has no ${name}`);
  return value;
}
