import type { Citation } from '../contract/described.ts';
import type { Model } from '../contract/model.ts';

/** Something that the spec states: where, and the sources given there. */
export interface Statement {
  /** A file below `spec/`, with `#member`, or with the text itself. */
  readonly place: string;
  readonly source: readonly Citation[];
}

/** Lists everything in the spec that states something. */
export function statements(model: Model): Statement[] {
  const shapes = model.shapes.filter(({ variant, twin }) => variant === 'response' || twin === undefined);
  return [
    ...shapes.flatMap((shape) => [
      { place: `schemas/${shape.schema}.yaml`, source: shape.source },
      ...shape.fields.map((field) => ({ place: `schemas/${shape.schema}.yaml#${field.name}`, source: field.source })),
    ]),
    ...model.enums.flatMap((type) => [
      { place: `schemas/${type.name}.yaml`, source: type.source },
      ...type.values.map((value) => ({ place: `schemas/${type.name}.yaml#${value.name}`, source: value.source })),
    ]),
    ...model.commands.flatMap((command) => [
      { place: `commands/${command.slug}.yaml`, source: command.source },
      ...[...command.effects, ...command.notes].map(({ text, source }) => ({ place: `commands/${command.slug}.yaml: ${text}`, source })),
    ]),
    ...model.methods.flatMap((method) => [
      { place: `paths/${method.slug}.yaml`, source: method.source },
      ...method.parameters.map(({ name, source }) => ({ place: `paths/${method.slug}.yaml#${name}`, source })),
    ]),
    ...model.rules.map((rule) => ({ place: rule.file.replace('spec/', ''), source: rule.source })),
    ...model.codes.flatMap((table) => [
      { place: `codes/${table.id}.yaml`, source: table.source },
      ...table.entries.map((entry) => ({ place: `codes/${table.id}.yaml#${entry.value}`, source: entry.source })),
    ]),
  ];
}
