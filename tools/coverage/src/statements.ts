import type { Citation, Model } from '@amapi-spec/model';
import { methodLocation } from './text-at.ts';

/** Something that the spec states: where, and the sources given there. */
export interface Statement {
  /** A file below `spec/`, with `#member`, or with the text itself. */
  readonly location: string;
  readonly source: readonly Citation[];
}

/** Lists everything in the spec that states something. */
export function statements(model: Model): Statement[] {
  const shapes = model.shapes.filter(({ variant, twin }) => variant === 'response' || twin === undefined);
  return [
    ...shapes.flatMap((shape) => [
      { location: `schemas/${shape.schema}.yaml`, source: shape.source },
      ...shape.fields.map((field) => ({ location: `schemas/${shape.schema}.yaml#${field.name}`, source: field.source })),
    ]),
    ...model.enums.flatMap((type) => [
      { location: `schemas/${type.name}.yaml`, source: type.source },
      ...type.values.map((value) => ({ location: `schemas/${type.name}.yaml#${value.name}`, source: value.source })),
    ]),
    ...model.commands.flatMap((command) => [
      { location: `commands/${command.slug}.yaml`, source: command.source },
      ...[...command.effects, ...command.notes].map(({ text, source }) => ({ location: `commands/${command.slug}.yaml: ${text}`, source })),
    ]),
    ...model.methods.flatMap((method) => [
      { location: methodLocation(method), source: method.source },
      ...method.parameters.map(({ name, source }) => ({ location: `${methodLocation(method)}#${name}`, source })),
    ]),
    ...model.rules.map((rule) => ({ location: rule.file.replace('spec/', ''), source: rule.source })),
    ...model.codes.flatMap((table) => [
      { location: `codes/${table.id}.yaml`, source: table.source },
      ...table.entries.map((entry) => ({ location: `codes/${table.id}.yaml#${entry.value}`, source: entry.source })),
    ]),
  ];
}
