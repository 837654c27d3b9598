import { allFields, createIndex, type Model, type Rule, type Shape } from '@amapi-spec/model';
import type { Uncarried } from '../../uncarried.ts';
import { camelCase } from '@amapi-spec/tools-shared/case.ts';

/** Finds what generated validators cannot have: members that every object has, and rules whose constant a member's local would hide. */
export function findUncarried(model: Model): Uncarried[] {
  return [...model.shapes.flatMap(inheritedMembers), ...model.rules.flatMap((rule) => hiddenConstant(rule, model))];
}

/** Generated code reads members by their names, and would take what a prototype brings along for one. */
function inheritedMembers(shape: Shape): Uncarried[] {
  // Both variants come from one file.
  if (shape.variant === 'request' && shape.twin !== undefined) return [];
  return allFields(shape).flatMap(({ name }) =>
    name in Object.prototype
      ? [
          {
            file: `spec/schemas/${shape.schema}.yaml`,
            path: ['properties', name],
            problem: `every object inherits ${name}, so whether it is there cannot be told`,
            advice: 'write a check of its own for it, or leave the member out',
          },
        ]
      : [],
  );
}

function hiddenConstant({ id, subject, file }: Rule, model: Model): Uncarried[] {
  const { shapes } = createIndex(model);
  const constant = camelCase(id);
  const { pair } = model.roles;
  const locals = [subject, ...(subject === pair.shape ? [model.roles.device.shape] : [])].flatMap((name) => allFields(shapes.get(name)));
  if (!locals.some(({ name }) => name === constant)) return [];
  return [
    {
      file,
      path: ['subject'],
      problem: `${id} is ${constant} in code, as a member of ${subject} is`,
      advice: 'give the rule another name',
    },
  ];
}
