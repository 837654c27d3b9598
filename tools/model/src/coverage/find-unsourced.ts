import type { Model } from '../model.ts';

/** Lists everything in the spec that states something and names no source; nothing, when all is well. */
export function findUnsourced(model: Model): string[] {
  return statements(model)
    .filter(([, sources]) => sources === 0)
    .map(([place]) => place);
}

/** Counts the citations behind everything in the spec that states something. */
export function countCitations(model: Model): number {
  return statements(model).reduce((sum, [, sources]) => sum + sources, 0);
}

/** Every statement with the number of its sources. */
function statements(model: Model): [string, number][] {
  const shapes = model.shapes.filter(({ variant, twin }) => variant === 'response' || twin === undefined);
  return [
    ...shapes.flatMap((shape): [string, number][] => [
      [`schemas/${shape.schema}.yaml`, shape.source.length],
      ...shape.fields.map((field): [string, number] => [`schemas/${shape.schema}.yaml#${field.name}`, field.source.length]),
    ]),
    ...model.enums.flatMap((type): [string, number][] => [
      [`schemas/${type.name}.yaml`, type.source.length],
      ...type.values.map((value): [string, number] => [`schemas/${type.name}.yaml#${value.name}`, value.source.length]),
    ]),
    ...model.commands.flatMap((command): [string, number][] => [
      [`commands/${command.slug}.yaml`, command.source.length],
      ...[...command.effects, ...command.notes].map(({ text, source }): [string, number] => [
        `commands/${command.slug}.yaml: ${text}`,
        source.length,
      ]),
    ]),
    ...model.methods.flatMap((method): [string, number][] => [
      [`paths/${method.slug}.yaml`, method.source.length],
      ...method.parameters.map((parameter): [string, number] => [`paths/${method.slug}.yaml#${parameter.name}`, parameter.source.length]),
    ]),
    ...model.rules.map((rule): [string, number] => [rule.file.replace('spec/', ''), rule.source.length]),
    ...model.codes.flatMap((table): [string, number][] => [
      [`codes/${table.id}.yaml`, table.source.length],
      ...table.entries.map((entry): [string, number] => [`codes/${table.id}.yaml#${entry.value}`, entry.source.length]),
    ]),
  ];
}
