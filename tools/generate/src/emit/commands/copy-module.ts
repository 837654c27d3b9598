import { createIndex, type Field, type FieldType, type Model, type RuleFix, type Shape } from '@amapi-spec/model';
import { kebabCase } from '@amapi-spec/tools-shared/case.ts';
import { code, join, type Code } from '../../code/code.ts';
import { symbol, typeSymbol, type ImportSymbol } from '../../code/import-symbol.ts';
import { quote, regex } from '../../code/literal.ts';

/** The module of the function that copies a shape, from `src`. */
export function copyPath({ name }: Shape): string {
  return `gen/copy/${kebabCase(name)}.ts`;
}

/** The function that copies a shape: `copyWipeParamsRequest`. */
export function copySymbol(shape: Shape): ImportSymbol {
  return symbol(`copy${shape.name}`, copyPath(shape));
}

/**
 * Prints the module of a function that copies the members of a shape and nothing else: a variable may have more than its type says, and the
 * API refuses what it does not know. Safe fixes of strings are made on the way.
 */
export function copyModule(model: Model, shape: Shape): Code {
  const made = typeSymbol(shape.name, '@amapi-spec/types');
  const members = [true, false].flatMap((required) =>
    shape.fields.filter((field) => field.required === required).map((field) => member(model, shape, field)),
  );
  return code`/** Copies the members that belong to ${shape.name}. */
export function ${copySymbol(shape)}(given: ${made}): ${made} {
  return { ${join(members, ', ')} };
}
`;
}

function member(model: Model, shape: Shape, field: Field): Code {
  const copy = code`${field.name}: ${fixed(model, shape, field, copied(model, field.type, `given.${field.name}`))}`;
  return field.required ? copy : code`...(given.${field.name} !== undefined && { ${copy} })`;
}

/** Copies a value of a type, as code. */
export function copied(model: Model, type: FieldType, value: string): Code {
  switch (type.kind) {
    case 'message':
      return code`${copySymbol(createIndex(model).shapes.get(type.shape))}(${value})`;
    case 'list':
      // What is there, and not what it claims to have: a list without end would keep its iterator busy until the memory is full.
      return isPlain(type.items) ? code`Object.values(${value})` : code`${value}.map((item) => ${copied(model, type.items, 'item')})`;
    case 'map':
      if (isPlain(type.values)) return code`{ ...${value} }`;
      return code`Object.fromEntries(Object.entries(${value}).map(([key, item]) => [key, ${copied(model, type.values, 'item')}]))`;
    default:
      return code`${value}`;
  }
}

/** Says whether a value is copied by being handed on. */
function isPlain({ kind }: FieldType): boolean {
  return kind !== 'message' && kind !== 'list' && kind !== 'map';
}

/** Makes the safe fixes of the rules that point at a string: what a machine may do without asking, it does at once. */
function fixed(model: Model, shape: Shape, { name, type }: Field, value: Code): Code {
  if (type.kind !== 'string') return value;
  const rules = shape.rules.map((id) => createIndex(model).rules.get(id)).filter(({ at }) => at.join('.') === name);
  return rules.reduce((made, { fix }) => (fix?.safe === true ? edited(made, fix) : made), value);
}

function edited(value: Code, { edit }: RuleFix): Code {
  if (edit.kind === 'rewrite' && edit.form === 'trimmed') return code`${value}.trim()`;
  if (edit.kind !== 'replace' || edit.in === 'key') return value;
  return edit.replacements.reduce(
    // A function, so that no text with a $ means anything else.
    (made, { pattern, by }) => code`${made}.replace(${regex(pattern, 'gu')}, ${by.includes('$') ? '() => ' : ''}${quote(by)})`,
    value,
  );
}
