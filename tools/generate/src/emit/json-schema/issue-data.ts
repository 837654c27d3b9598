import { type FieldType, fillMessage, type Model, type Rule, type Shape } from '@amapi-spec/model';
import { type Code, code } from '../../code/code.ts';
import { typeSymbol } from '../../code/import-symbol.ts';
import { literalUnion, quote } from '../../code/literal.ts';
import { docsBaseOf } from '../../docs-base.ts';
import { englishOf } from '../../english-of.ts';
import { wordSlotsOf } from '../../word-slots.ts';

/** Prints what issues about rules are made from: every rule, since each can be asked for alone. */
export function rulesModule(model: Model): Code {
  const facts = Object.fromEntries(model.rules.map((rule) => [rule.id, ruleFacts(rule)]));
  return code`/** Where the page of a rule or of a finding about form is, without its id and ending. */
export const docsBase: string = ${quote(docsBaseOf(model))};

/** Every rule by its id. */
export const rules: ${typeSymbol('RuleTable', 'runtime/issue-data.ts')} = ${JSON.stringify(facts)};
`;
}

/** Prints how paths lead through shapes, and which constants of enums say nothing. */
export function membersModule({ shapes, enums }: Model): Code {
  const facts = Object.fromEntries(shapes.map((shape) => [shape.name, shapeFacts(shape)]));
  const unspecified = enums.flatMap(({ values }) => values.flatMap((value) => (value.unspecified ? [value.name] : [])));
  const [ShapeFacts, ShapeName] = [typeSymbol('ShapeFacts', 'runtime/issue-data.ts'), typeSymbol('ShapeName', 'gen/names.ts')];
  return code`/** Every shape by its name. */
export const shapes: Readonly<Record<${ShapeName}, ${ShapeFacts}>> = ${JSON.stringify(facts)};

/** The values of enums that say nothing: messages do not name them. */
export const unspecified: readonly string[] = ${JSON.stringify(unspecified)};
`;
}

/** Prints the English texts of findings about form; those of rules are with the rules. */
export function textsModule(model: Model): Code {
  const { separator, nearest, kinds, forms, messages } = englishOf(model);
  const own = Object.fromEntries(model.structural.map(({ id }) => [id, messages[id] ?? '']));
  const [Texts, WordSlots] = ['Texts', 'WordSlots'].map((name) => typeSymbol(name, 'runtime/issue-data.ts'));
  return code`/** Id of a finding about form. */
export type StructuralId = ${literalUnion(model.structural.map(({ id }) => id))};

/** The texts of findings about form. */
export const texts: ${Texts!} = ${JSON.stringify({ separator, nearest, kinds, forms, messages: own })};

/** The params that the texts have words for, by the id of the finding. */
export const wordSlots: ${WordSlots!} = ${JSON.stringify(wordSlotsOf(model.structural))};
`;
}

function ruleFacts(rule: Rule): object {
  const { subject, severity, at, reads, params, outcome } = rule;
  return { subject, severity, message: fillMessage(rule), at, reads, params, ...(outcome && { outcome }) };
}

function shapeFacts({ schema, fields }: Shape): object {
  return {
    owner: schema,
    members: Object.fromEntries(fields.map(({ name, type }) => [name, memberOf(type)])),
    required: Object.fromEntries(fields.flatMap(({ name, required, requiredRule }) => (required ? [[name, requiredRule ?? null]] : []))),
  };
}

function memberOf(type: FieldType): unknown {
  switch (type.kind) {
    case 'message':
      return { shape: type.shape };
    case 'list':
      return { items: memberOf(type.items) };
    case 'map':
      return { values: memberOf(type.values) };
    case 'any':
      return { byTypeUrl: Object.fromEntries(type.known.map(({ typeUrl, shape }) => [typeUrl, shape])) };
    default:
      return 'value';
  }
}
