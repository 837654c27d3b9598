import { createIndex, type EnumType, type Model, type Shape } from '@amapi-spec/model';

/** A message of the .proto: one for both variants of a schema. */
export interface ProtoMessage {
  readonly name: string;
  readonly shape: Shape;
  /** JSON names of the fields that a request must have. */
  readonly required: ReadonlySet<string>;
  readonly enums: readonly EnumType[];
}

/** Lists the messages to emit, sorted by name: both variants of a schema are one message. */
export function listMessages(model: Model): ProtoMessage[] {
  return model.shapes.flatMap((shape) => {
    const { proto } = shape;
    if (proto.kind !== 'message' || (shape.variant === 'request' && shape.twin !== undefined)) return [];
    const request = shape.variant === 'request' || shape.twin === undefined ? shape : createIndex(model).shapes.get(shape.twin);
    return {
      name: proto.name,
      shape,
      required: new Set(request.fields.filter(({ required }) => required).map(({ name }) => name)),
      enums: model.enums.filter((type) => type.proto.parent === proto.name),
    };
  });
}

/** Names the message of a shape; undefined when it is not ours. */
export function messageName(model: Model, shapeName: string): string | undefined {
  const { proto } = createIndex(model).shapes.get(shapeName);
  return proto.kind === 'message' ? proto.name : undefined;
}
