import type { Model } from '@amapi-spec/model';
import { countCitations } from './find-unsourced.ts';

/** A line of the table of counts. */
export interface Count {
  readonly what: string;
  readonly count: number;
}

/** Counts what the spec holds. */
export function countModel(model: Model): Count[] {
  const schemas = model.shapes.filter(({ variant, twin }) => variant === 'response' || twin === undefined);
  const values = model.enums.flatMap((type) => type.values);
  const described = [...schemas, ...schemas.flatMap(({ fields }) => fields), ...model.enums, ...values];
  return [
    { what: 'schemas of objects', count: schemas.length },
    {
      what: 'of these with a request form',
      count: model.shapes.filter(({ variant, twin }) => variant === 'request' && twin !== undefined).length,
    },
    { what: 'properties', count: sum(schemas.map(({ fields }) => fields.length)) },
    { what: 'enums', count: model.enums.length },
    { what: 'values of enums', count: values.length },
    { what: 'command types', count: model.commands.length },
    { what: 'effects and notes of commands', count: sum(model.commands.map(({ effects, notes }) => effects.length + notes.length)) },
    { what: 'paths', count: model.methods.length },
    { what: 'parameters of paths', count: sum(model.methods.map(({ parameters }) => parameters.length)) },
    ...(['error', 'warning', 'off'] as const).map((severity) => ({
      what: `rules: ${severity}`,
      count: model.rules.filter((rule) => rule.severity === severity).length,
    })),
    { what: 'examples in rules', count: sum(model.rules.map(({ examples }) => examples.length)) },
    { what: 'examples, valid', count: model.examples.filter(({ valid }) => valid).length },
    { what: 'examples, invalid', count: model.examples.filter(({ valid }) => !valid).length },
    { what: 'code tables', count: model.codes.length },
    { what: 'rows of code tables', count: sum(model.codes.map(({ entries }) => entries.length)) },
    { what: 'sources', count: model.sources.length },
    { what: 'citations', count: countCitations(model) },
    // What is said at a command stands at its value of CommandType too.
    { what: 'disagreements between sources', count: described.filter(({ disagreement }) => disagreement !== undefined).length },
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
