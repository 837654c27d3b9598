import {
  type FieldType,
  fillMessage,
  innerObjects,
  type JsonValue,
  type Model,
  type OtherName,
  ownerOf,
  type Rule,
  type Shape,
} from '@amapi-spec/model';
import { type Code, code } from '../../code/code.ts';
import { typeSymbol } from '../../code/import-symbol.ts';
import { literalUnion, quote } from '../../code/literal.ts';
import { docsBaseOf } from '../../docs-base.ts';
import { englishOf } from '../../english-of.ts';
import { wordSlotsOf } from '../../word-slots.ts';

/** Prints what issues about rules are made from: every rule, since each can be asked for alone. */
export function rulesModule(model: Model): Code {
  const { rules, roles, commands } = model;
  const facts = Object.fromEntries(rules.map((rule) => [rule.id, ruleFacts(rule)]));
  const { type, unspecified } = roles.command;
  const owners = Object.fromEntries(commands.flatMap((command) => (command.params ? [[command.params.field, command.type]] : [])));
  return code`/** Where the page of a rule or of a finding about form is, without its id and ending. */
export const docsBase: string = ${quote(docsBaseOf(model))};

/** How a command says its type. */
export const commandTypes: ${typeSymbol('CommandTypes', 'runtime/issue-data.ts')} = ${JSON.stringify({ type, unspecified, owners })};

/** Every rule by its id. */
export const rules: ${typeSymbol('RuleTable', 'runtime/issue-data.ts')} = ${JSON.stringify(facts)};
`;
}

/** Prints how paths lead through shapes, and what is known of their members for what is said of mistakes in them. */
export function membersModule(model: Model): Code {
  const { shapes, enums, otherNames } = model;
  const [ShapeFacts, ShapeName, EnumFacts, EnumName] = [
    typeSymbol('ShapeFacts', 'runtime/issue-data.ts'),
    typeSymbol('ShapeName', 'gen/names.ts'),
    typeSymbol('EnumFacts', 'runtime/issue-data.ts'),
    typeSymbol('EnumName', 'gen/names.ts'),
  ];
  const words = enums.map(({ name, values }) => [
    name,
    { list: values.filter(({ unspecified }) => !unspecified).map((value) => value.name), ...othersOf(otherNames, name) },
  ]);
  return code`/** Every shape by its name. */
export const shapes: Readonly<Record<${ShapeName}, ${ShapeFacts}>> = ${JSON.stringify(byName(shapes, (shape) => shapeFacts(shape, model)))};

/** Every enum by its name. */
export const enums: Readonly<Record<${EnumName}, ${EnumFacts}>> = ${JSON.stringify(Object.fromEntries(words))};
`;
}

/** Prints the English texts of findings about form, and of rules whose findings tell more than the rule; the others are with the rules. */
export function textsModule(model: Model): Code {
  const { separator, nearest, kinds, forms, messages } = englishOf(model);
  const said = [...model.structural, ...model.rules.filter(({ tells }) => tells.length > 0)];
  const own = Object.fromEntries(said.map(({ id }) => [id, messages[id] ?? '']));
  const [Texts, WordSlots] = ['Texts', 'WordSlots'].map((name) => typeSymbol(name, 'runtime/issue-data.ts'));
  return code`/** Id of a finding about form. */
export type StructuralId = ${literalUnion(model.structural.map(({ id }) => id))};

/** The texts of findings. */
export const texts: ${Texts!} = ${JSON.stringify({ separator, nearest, kinds, forms, messages: own })};

/** The params that the texts have words for, by the id of the finding. */
export const wordSlots: ${WordSlots!} = ${JSON.stringify(wordSlotsOf(model.structural))};
`;
}

function ruleFacts(rule: Rule): object {
  const { subject, severity, at, reads, params, tells, outcome } = rule;
  return {
    subject,
    severity,
    message: fillMessage(rule),
    at,
    reads,
    params,
    ...(tells.length > 0 && { tells }),
    ...(outcome && { outcome }),
  };
}

function byName<X extends { readonly name: string }>(all: readonly X[], of: (each: X) => object): object {
  return Object.fromEntries(all.map((each) => [each.name, of(each)]));
}

function shapeFacts(shape: Shape, model: Model): object {
  const { name, schema, variant, fields, serverSet, example } = shape;
  const { command } = model.roles;
  return {
    owner: schema,
    members: Object.fromEntries(fields.map((field) => [field.name, memberOf(field.type, variant, field.example)])),
    required: Object.fromEntries(fields.flatMap((field) => (field.required ? [[field.name, field.requiredRule ?? null]] : []))),
    ...(variant === 'request' && {
      request: {
        ...(serverSet.length > 0 && { serverSet: serverSet.map((field) => field.name) }),
        inner: innerObjects(model, shape).map((inner) => inner.field.name),
        ...othersOf(model.otherNames, schema),
        ...(example !== undefined && { example: JSON.stringify(example) }),
        ...(name === command.request && {
          commands: { type: command.type, types: command.types, params: command.params, owners: ownersOf(shape, model) },
        }),
      },
    }),
  };
}

function ownersOf(shape: Shape, model: Model): object {
  return Object.fromEntries(
    shape.fields.flatMap(({ name }) => {
      const owner = ownerOf(model, shape, name);
      return owner === undefined ? [] : [[name, owner]];
    }),
  );
}

/** The names that other products have for parts of an enum or an object. */
function othersOf(otherNames: readonly OtherName[], owner: string): object {
  const others = otherNames.filter((name) => name.owner === owner);
  return others.length === 0 ? {} : { others: others.map(({ name, means, use }) => [name, means, ...(use === undefined ? [] : [use])]) };
}

function memberOf(type: FieldType, variant: Shape['variant'], example?: JsonValue): unknown {
  const shown = example === undefined ? {} : { example: JSON.stringify(example) };
  switch (type.kind) {
    case 'message':
      return { shape: type.shape };
    case 'list':
      return { items: memberOf(type.items, variant), ...shown };
    case 'map':
      return { values: memberOf(type.values, variant) };
    case 'any':
      return { byTypeUrl: Object.fromEntries(type.known.map(({ typeUrl, shape }) => [typeUrl, shape])) };
    case 'enum':
      return variant === 'request' ? { word: type.enum } : { text: 'any', ...shown };
    case 'duration':
      return { text: 'seconds', ...shown };
    case 'int64':
      return { text: 'int64' };
    case 'string':
    case 'timestamp':
      return { text: 'any', ...shown };
    case 'int32':
    case 'boolean':
      return type.kind;
  }
}
