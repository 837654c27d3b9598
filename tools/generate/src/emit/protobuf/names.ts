import { createIndex, type Field, type FieldType, type Model, type ModelIndex } from '@amapi-spec/model';

/** Names of things as the .proto and its CEL rules write them. */
export interface Names {
  /** Type of an element as a field in `message` writes it: `string`, `CommandType`, `EsimCommandStatus.Status`, `google.protobuf.Any`. */
  readonly type: (type: FieldType, message: string) => string;
  /** Full name of an enum's constant: `google.android.devicemanagement.v1.Command.CommandType.LOCK`. */
  readonly constant: (enumName: string, value: string) => string;
}

/** Builds the lookup of names for a model. */
export function createNames(model: Model): Names {
  const index = createIndex(model);
  const constant: Names['constant'] = (enumName, value) => {
    const { parent, name } = index.enums.get(enumName).proto;
    return `${model.info.protoPackage}.${parent}.${name}.${value}`;
  };
  return {
    type: (type, message) => typeText(type, message, index),
    constant,
  };
}

/** Returns the JSON name that Protobuf's own rule gives a field; one with another JSON name needs `json_name`. */
export function defaultJsonName(protoName: string): string {
  return protoName.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Tells whether a field is scalar in the .proto: it then has `optional`, outside oneofs, so that presence is explicit. */
export function isScalar({ type }: Field): boolean {
  return isScalarType(type);
}

/** Tells the same of a type. */
export function isScalarType(type: FieldType): boolean {
  return ['string', 'int32', 'int64', 'boolean', 'enum'].includes(type.kind);
}

function typeText(type: FieldType, message: string, index: ModelIndex): string {
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
      const { parent, name } = index.enums.get(type.enum).proto;
      return parent === message ? name : `${parent}.${name}`;
    }
    case 'message': {
      const { proto } = index.shapes.get(type.shape);
      if (proto.kind === 'none') throw new Error(`${message} has a field of type ${type.shape}, which is not in the .proto`);
      return proto.name;
    }
    case 'list':
      return `repeated ${typeText(type.items, message, index)}`;
    case 'map':
      return `map<string, ${typeText(type.values, message, index)}>`;
  }
}
