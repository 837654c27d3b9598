import { inferType, memberOf } from '@amapi-spec/model/reference';
import { commandPath, createIndex, type Example, type Model, type ModelIndex, type Shape, type TableOf } from '@amapi-spec/model';

/** The model with the look-ups that pages need. */
export interface Site extends ModelIndex {
  readonly model: Model;
  /** Tables of outcomes by the enum that they explain. */
  readonly outcomes: ReadonlyMap<string, TableOf<'outcome'>>;
  /** Examples by the command that they send or report; `''`: those of no known command. */
  readonly examples: ReadonlyMap<string, readonly Example[]>;
  /** Values of enums that are code when prose mentions them, though their form does not say so. */
  readonly words: ReadonlySet<string>;
}

/** Indexes a model for the pages. */
export function createSite(model: Model): Site {
  return {
    ...createIndex(model),
    model,
    outcomes: new Map(
      model.codes.flatMap((table) => (table.kind !== 'outcome' || table.enum === undefined ? [] : [[table.enum, table] as const])),
    ),
    examples: Map.groupBy(model.examples, (example) => commandOf(model, example) ?? ''),
    words: codeWords(model),
  };
}

/** Where each thing has its page, relative to the folder of all pages. */
export const pagePath = {
  index: 'index.md',
  sources: 'sources.md',
  matrix: 'matrix.md',
  rules: 'rules.md',
  method: (slug: string): string => `methods/${slug}.md`,
  schema: (name: string): string => `schemas/${name}.md`,
  command: (slug: string): string => `commands/${slug}.md`,
  rule: (id: string): string => `rules/${id}.md`,
  codes: (id: string): string => `codes/${id}.md`,
} as const;

/** One shape for each schema: the answer's form, which has every field, where there is one. */
export function schemaShapes(model: Model): Shape[] {
  const forms = Map.groupBy(model.shapes, ({ schema }) => schema);
  return [...forms.values()].flatMap((shapes) => shapes.find(({ variant }) => variant === 'response') ?? shapes.slice(0, 1));
}

/** The page of a shape: both variants of a schema share one. */
export function shapePage(site: Site, name: string): string {
  return pagePath.schema(site.shapes.get(name).schema);
}

/** The command type that an example sends or reports; `undefined` when it names none that is known. */
function commandOf(model: Model, { subject, value }: Example): string | undefined {
  const { operation } = model.roles;
  const path = subject === operation.shape ? [operation.command] : commandPath(model.roles, subject);
  if (path === undefined) return undefined;
  const type = inferType(model, path.reduce<unknown>(memberOf, value));
  return createIndex(model).commands.find(type ?? '')?.type;
}

/** Names in capitals without an underscore, which cannot be told from an abbreviation by their form: LOST, ACTIVE. */
function codeWords(model: Model): Set<string> {
  const values = model.enums.flatMap((type) => type.values.map(({ name }) => name));
  return new Set(values.filter((name) => /^[A-Z]{4,}$/.test(name)));
}
