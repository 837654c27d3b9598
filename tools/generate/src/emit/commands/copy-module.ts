import { createIndex, type Field, type FieldType, type Model, type RuleFix, type Shape } from '@amapi-spec/model';
import { camelCase, kebabCase } from '@amapi-spec/tools-shared/case.ts';

/** Names the function that copies a shape: `copyWipeParams`. */
export function copyName({ schema }: Shape): string {
  return camelCase(`copy_${schema}`);
}

/** The module of that function, relative to `src/gen` and without ending. */
export function copyPath({ schema }: Shape): string {
  return `copy/${kebabCase(schema)}`;
}

/**
 * Prints the module of a function that copies the members of a shape and nothing else: a variable may have more than its type says, and the
 * API refuses what it does not know. Safe fixes of strings are made on the way.
 */
export function copyModule(model: Model, shape: Shape): string {
  const used = new Set<Shape>();
  const [required, optional] = [true, false].map((wanted) => shape.fields.filter((field) => field.required === wanted)) as [
    Field[],
    Field[],
  ];
  const copies = (field: Field): string =>
    `${field.name}: ${fixed(model, shape, field, copied(model, field.type, `given.${field.name}`, used))}`;
  const members = [...required.map(copies), ...optional.map((field) => `...(given.${field.name} !== undefined && { ${copies(field)} })`)];
  const imports = [...used].map((other) => `import { ${copyName(other)} } from './${kebabCase(other.schema)}.ts';\n`).toSorted();
  return [
    `import type { ${shape.name} } from '@amapi-spec/types';\n`,
    ...imports,
    `\n/** Copies the members that belong to ${shape.schema}. */\n`,
    `export function ${copyName(shape)}(given: ${shape.name}): ${shape.name} {\n  return { ${members.join(', ')} };\n}\n`,
  ].join('');
}

function copied(model: Model, type: FieldType, value: string, used: Set<Shape>): string {
  switch (type.kind) {
    case 'message': {
      const shape = createIndex(model).shapes.get(type.shape);
      used.add(shape);
      return `${copyName(shape)}(${value})`;
    }
    case 'list':
      return isPlain(type.items) ? `[...${value}]` : `${value}.map((item) => ${copied(model, type.items, 'item', used)})`;
    case 'map':
      if (isPlain(type.values)) return `{ ...${value} }`;
      return `Object.fromEntries(Object.entries(${value}).map(([key, item]) => [key, ${copied(model, type.values, 'item', used)}]))`;
    default:
      return value;
  }
}

/** Says whether a value is copied by being handed on. */
function isPlain({ kind }: FieldType): boolean {
  return kind !== 'message' && kind !== 'list' && kind !== 'map';
}

/** Makes the safe fixes of the rules that point at a string: what a machine may do without asking, it does at once. */
function fixed(model: Model, shape: Shape, { name, type }: Field, value: string): string {
  if (type.kind !== 'string') return value;
  const fixes = shape.rules
    .map((id) => createIndex(model).rules.get(id))
    .filter(({ at, fix }) => at.join('.') === name && fix?.safe === true);
  return fixes.reduce((code, { fix }) => (fix === undefined ? code : edited(code, fix)), value);
}

function edited(value: string, { edit }: RuleFix): string {
  if (edit.kind === 'rewrite' && edit.form === 'trimmed') return `${value}.trim()`;
  if (edit.kind !== 'replace' || edit.in === 'key') return value;
  return edit.replacements.reduce(
    (code, { pattern, by }) =>
      `${code}.replace(${regex(pattern)}, ${by.includes('$') ? `() => ${JSON.stringify(by)}` : JSON.stringify(by)})`,
    value,
  );
}

/** What nobody sees is written as an escape. */
function regex(pattern: string): string {
  const source = new RegExp(pattern, 'gu').source.replaceAll(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `/${source}/gu`;
}
