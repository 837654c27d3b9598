import type { CommandType, EnumType, Model, Rule, Shape } from '@amapi-spec/model';

/** The model with the look-ups that pages need. */
export interface Site {
  readonly model: Model;
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly enums: ReadonlyMap<string, EnumType>;
  readonly commands: ReadonlyMap<string, CommandType>;
  readonly rules: ReadonlyMap<string, Rule>;
  /** Every example of `spec/examples`, by the id of each rule that it breaks. */
  readonly breaking: ReadonlyMap<string, readonly string[]>;
}

/** Indexes a model for the pages. */
export function createSite(model: Model): Site {
  const breaking = new Map<string, string[]>();
  for (const { file, breaks } of model.examples) {
    for (const id of breaks) breaking.set(id, [...(breaking.get(id) ?? []), file]);
  }
  return {
    model,
    shapes: new Map(model.shapes.map((shape) => [shape.name, shape])),
    enums: new Map(model.enums.map((type) => [type.name, type])),
    commands: new Map(model.commands.map((command) => [command.type, command])),
    rules: new Map(model.rules.map((rule) => [rule.id, rule])),
    breaking,
  };
}

/** Where each thing has its page, relative to the folder of all pages. */
export const pagePath = {
  index: 'index.md',
  sources: 'sources.md',
  matrix: 'matrix.md',
  method: (slug: string): string => `methods/${slug}.md`,
  schema: (name: string): string => `schemas/${name}.md`,
  command: (slug: string): string => `commands/${slug}.md`,
  rule: (id: string): string => `rules/${id}.md`,
  codes: (id: string): string => `codes/${id}.md`,
} as const;
