import type { FieldType, Model, Shape } from '@amapi-spec/model';
import { create, createFileRegistry, type DescMessage, type FileRegistry } from '@bufbuild/protobuf';
import {
  type DescriptorProto,
  DescriptorProtoSchema,
  Edition,
  type FieldDescriptorProto,
  FieldDescriptorProto_Label,
  FieldDescriptorProto_Type,
  FieldDescriptorProtoSchema,
  FileDescriptorProtoSchema,
  FileDescriptorSetSchema,
} from '@bufbuild/protobuf/wkt';

const PACKAGE = 'conformance';
/** Stands for what expressions can only test with has(): its members do not matter. */
const OPAQUE = 'Opaque';

/** Builds a descriptor whose messages are the model's shapes, field names the JSON names, and enums strings: what rule texts are written over. */
export function createCelRegistry(model: Model): FileRegistry {
  const file = create(FileDescriptorProtoSchema, {
    name: 'conformance.proto',
    package: PACKAGE,
    syntax: 'editions',
    edition: Edition.EDITION_2023,
    messageType: [create(DescriptorProtoSchema, { name: OPAQUE }), ...model.shapes.map(messageOf)],
  });
  return createFileRegistry(create(FileDescriptorSetSchema, { file: [file] }));
}

/** Returns the message of a shape; throws when there is none. */
export function celMessage(registry: FileRegistry, shape: string): DescMessage {
  const message = registry.getMessage(`${PACKAGE}.${shape}`);
  if (message === undefined) throw new Error(`no message for ${shape}`);
  return message;
}

function messageOf(shape: Shape): DescriptorProto {
  const message = create(DescriptorProtoSchema, { name: shape.name });
  shape.fields.forEach((field, index) => {
    const { type } = field;
    if (type.kind === 'map') {
      const entry = `${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}Entry`;
      const fields = [fieldOf('key', 1, { kind: 'string' }), fieldOf('value', 2, type.values)];
      message.nestedType.push(create(DescriptorProtoSchema, { name: entry, field: fields, options: { mapEntry: true } }));
      message.field.push(
        create(FieldDescriptorProtoSchema, {
          name: field.name,
          jsonName: field.name,
          number: index + 1,
          label: FieldDescriptorProto_Label.REPEATED,
          type: FieldDescriptorProto_Type.MESSAGE,
          typeName: `.${PACKAGE}.${shape.name}.${entry}`,
        }),
      );
    } else message.field.push(fieldOf(field.name, index + 1, type));
  });
  return message;
}

function fieldOf(name: string, number: number, type: FieldType): FieldDescriptorProto {
  const repeated = type.kind === 'list';
  const item = repeated ? type.items : type;
  const typeName = item.kind === 'message' ? item.shape : item.kind === 'any' ? OPAQUE : undefined;
  return create(FieldDescriptorProtoSchema, {
    name,
    jsonName: name,
    number,
    label: repeated ? FieldDescriptorProto_Label.REPEATED : FieldDescriptorProto_Label.OPTIONAL,
    type: scalarOf(item),
    ...(typeName !== undefined && { typeName: `.${PACKAGE}.${typeName}` }),
  });
}

function scalarOf(type: FieldType): FieldDescriptorProto_Type {
  switch (type.kind) {
    case 'int32':
      return FieldDescriptorProto_Type.INT32;
    case 'boolean':
      return FieldDescriptorProto_Type.BOOL;
    case 'message':
    case 'any':
      return FieldDescriptorProto_Type.MESSAGE;
    default:
      return FieldDescriptorProto_Type.STRING;
  }
}
