import { createIndex, type Model, type Shape } from '@amapi-spec/model';

/**
 * Chooses the shapes that users hold, and that have public functions for that: bodies and answers of the methods, the params of commands,
 * what an answer carries packed, and a command with its device, together and alone. An answer without members says nothing and is left out.
 */
export function publicShapes(model: Model): Shape[] {
  const { shapes } = createIndex(model);
  const find = (names: readonly (string | undefined)[]): Shape[] => names.flatMap((name) => (name === undefined ? [] : [shapes.get(name)]));
  const answers = find(model.methods.flatMap(({ responses }) => responses.map(({ shape }) => shape)));
  const pairs = model.shapes.filter(({ name }) => name === model.roles.pair.shape);
  const held = new Set(
    [
      ...find(model.methods.map(({ request }) => request?.shape)),
      ...answers,
      ...find(answers.flatMap(packedIn)),
      // Clients hand over a body of one member, or that member.
      ...find(answers.filter(({ fields }) => fields.length === 1).flatMap(heldBy)),
      ...find(model.commands.map(({ params }) => params?.shape)),
      ...pairs,
      ...find(pairs.flatMap(heldBy)),
    ].map(({ name }) => name),
  );
  return model.shapes.filter(({ name, fields, variant }) => held.has(name) && (fields.length > 0 || variant === 'request'));
}

/** Chooses the bodies that are judged while they are bytes: the one that sends a command, as it comes to who passes it on. */
export function bodiesInBytes({ shapes, roles }: Model): Shape[] {
  return shapes.filter(({ name }) => name === roles.command.request);
}

function packedIn({ fields }: Shape): string[] {
  return fields.flatMap(({ type }) => (type.kind === 'any' ? type.known.map(({ shape }) => shape) : []));
}

function heldBy({ fields }: Shape): string[] {
  return fields.flatMap(({ type }) => (type.kind === 'message' ? [type.shape] : []));
}
