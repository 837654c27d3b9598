import type { ObjectFacts } from '@amapi-spec/tools-shared/runtime/object-facts.ts';
import { enums, shapes } from '../gen/members.ts';
import type { ShapeName } from '../gen/names.ts';

/** Facts by the names of their shapes, each made when it is first asked for. */
let made: Map<ShapeName, ObjectFacts> | undefined;

/** Returns what is known of an object of a request, and of those in it; undefined for what comes back. */
export function factsOf(shape: ShapeName): ObjectFacts | undefined {
  made ??= new Map();
  const facts = made.get(shape) ?? makeFacts(shape);
  if (facts !== undefined) made.set(shape, facts);
  return facts;
}

function makeFacts(shape: ShapeName): ObjectFacts | undefined {
  const { owner, members, request } = shapes[shape];
  if (request === undefined) return undefined;
  const { serverSet, inner, others, example, commands } = request;
  const within = inner.flatMap((name) => {
    const member = members[name];
    const facts = typeof member === 'object' && 'shape' in member ? factsOf(member.shape) : undefined;
    return facts === undefined ? [] : [[name, facts] as const];
  });
  return {
    owner,
    fields: Object.keys(members),
    ...(serverSet && { serverSet }),
    ...(within.length > 0 && { inner: Object.fromEntries(within) }),
    ...(others && { others }),
    ...(commands && { commands: { ...commands, types: enums[commands.types] } }),
    ...(example !== undefined && { example }),
  };
}
