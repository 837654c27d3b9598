import { createIndex, type FieldType, type Model, type Shape } from '@amapi-spec/model';
import type { Uncarried } from '../../uncarried.ts';

/** Finds members of messages whose type is no message. */
export function findUncarried(model: Model): Uncarried[] {
  const { shapes } = createIndex(model);
  return model.shapes.flatMap((shape) => (isFile(shape) ? shape.fields.flatMap(({ name, type }) => omittedType(shape, name, type)) : []));

  function omittedType(shape: Shape, name: string, type: FieldType): Uncarried[] {
    if (type.kind === 'list') return omittedType(shape, name, type.items);
    if (type.kind === 'map') return omittedType(shape, name, type.values);
    if (type.kind !== 'message' || shapes.get(type.shape).proto.kind !== 'none') return [];
    const { schema } = shapes.get(type.shape);
    const problem = `${schema} is not in the .proto, so ${name} has no type there`;
    return [
      {
        file: `spec/schemas/${shape.schema}.yaml`,
        path: ['properties', name],
        problem,
        advice: `take x-proto-omit out of ${schema}, or put it here too`,
      },
    ];
  }
}

/** Both variants of a schema come from one file, and are one message. */
function isFile({ proto, variant, twin }: Shape): boolean {
  return proto.kind === 'message' && !(variant === 'request' && twin !== undefined);
}
