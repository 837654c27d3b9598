import type { FieldType, Model } from '@amapi-spec/model';

/** Finds the shapes and closed enums that the named shapes refer to, themselves included, sorted by name. */
export function reachable(
  model: Model,
  roots: readonly string[],
): { readonly shapes: readonly string[]; readonly enums: readonly string[] } {
  const shapes = new Set<string>();
  const enums = new Set<string>();
  const visit = (name: string): void => {
    if (shapes.has(name)) return;
    shapes.add(name);
    const shape = model.shapes.find((candidate) => candidate.name === name);
    for (const field of shape?.fields ?? []) visitType(field.type, shape?.variant === 'request');
  };
  const visitType = (type: FieldType, closed: boolean): void => {
    if (type.kind === 'message') visit(type.shape);
    else if (type.kind === 'list') visitType(type.items, closed);
    else if (type.kind === 'map') visitType(type.values, closed);
    else if (type.kind === 'any') for (const { shape } of type.known) visit(shape);
    else if (type.kind === 'enum' && closed) enums.add(type.enum);
  };
  for (const root of roots) visit(root);
  return { shapes: [...shapes].sort(), enums: [...enums].sort() };
}
