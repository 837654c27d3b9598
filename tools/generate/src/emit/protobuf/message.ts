import { type EnumType, type Field, fillMessage, type Rule } from '@amapi-spec/model';
import { type Code, code, isEmpty, join, lines, nothing, type Part } from '../../code/code.ts';
import { commentLines } from './comment.ts';
import { foreignSymbol } from './foreign-symbol.ts';
import { type Names, defaultJsonName, isScalar } from './names.ts';
import type { ProtoMessage } from './proto-message.ts';
import type { CelRule, ProtoRules } from './proto-rules.ts';
import { optionLines, quote } from './text.ts';
import { textBound } from './text-bounds.ts';

/** How a field says whether it must, may or cannot be set. */
export const fieldBehavior: Code = code`(${foreignSymbol('google.api.field_behavior')})`;

/** Prints a message with its comment, rules, enums and fields. */
export function printMessage({ name, shape, required, enums }: ProtoMessage, names: Names, rules: ProtoRules): Code {
  const { proto } = shape;
  const reserved = proto.kind === 'message' ? proto.reserved : [];
  const members = [
    printCel(rules.carried.get(name) ?? []),
    reserved.length > 0 ? `  reserved ${reserved.join(', ')};` : '',
    ...enums.map(printEnum),
    ...printMembers(shape.fields, name, required, names),
  ];
  return lines(commentLines([shape.description, ...warningParagraphs(rules.comments.get(name) ?? [])]), block(`message ${name}`, members));
}

/** Prints `option (buf.validate.message).cel` entries. */
export function printCel(rules: readonly CelRule[]): Code {
  return lines(
    ...rules.map(({ id, message, expression }) => [
      code`  option (${foreignSymbol('buf.validate.message')}).cel = {`,
      `    id: ${quote(id)}`,
      optionLines('message', message, '    '),
      optionLines('expression', expression, '    '),
      '  };',
    ]),
  );
}

/** Says which warnings exist: a .proto has errors only. */
export function warningParagraphs(rules: readonly Rule[]): string[] {
  if (rules.length === 0) return [];
  return ['Warnings, which the rules in this file do not report:', ...rules.map((rule) => `- ${rule.id}: ${fillMessage(rule)}`)];
}

/** Prints what stands in braces, with a blank line between any two; where there is nothing, on one line. */
export function block(head: Part, members: readonly Part[], indent = ''): Code {
  const inner = join(members, '\n\n');
  return isEmpty(inner) ? code`${indent}${head} {}` : code`${indent}${head} {\n${inner}\n${indent}}`;
}

function printEnum({ proto, description, values }: EnumType): Code {
  const constants = values.map((value) => lines(commentLines([value.description], '    '), `    ${value.name} = ${value.protoNumber};`));
  return lines(commentLines([description], '  '), block(`enum ${proto.name}`, constants, '  '));
}

function printMembers(fields: readonly Field[], message: string, required: ReadonlySet<string>, names: Names): Code[] {
  const seen = new Set<string>();
  return fields.map((field) => {
    if (field.oneof === undefined) return printField(field, message, required, names, '  ');
    if (seen.has(field.oneof)) return nothing;
    seen.add(field.oneof);
    const members = fields.filter(({ oneof }) => oneof === field.oneof);
    return block(
      `oneof ${field.oneof}`,
      members.map((member) => printField(member, message, required, names, '    ')),
      '  ',
    );
  });
}

function printField(field: Field, message: string, required: ReadonlySet<string>, names: Names, indent: string): Code {
  if (field.protoNumber === undefined) throw new Error(`${message}.${field.name} has no field number`);
  const presence = isScalar(field) && field.oneof === undefined ? 'optional ' : '';
  const bound = textBound(field.type);
  const options = [
    defaultJsonName(field.protoName) === field.name ? '' : `json_name = ${quote(field.name)}`,
    field.sensitive === undefined ? '' : 'debug_redact = true',
    field.readOnly ? code`${fieldBehavior} = OUTPUT_ONLY` : '',
    required.has(field.name) ? code`${fieldBehavior} = REQUIRED` : '',
    // Elsewhere a rule of the spec refuses absence, with a text of its own.
    field.required && field.requiredRule === undefined ? code`${fieldRules}.required = true` : '',
    // A text that only requests bound is bounded where they are.
    bound === undefined ? '' : maxLength(bound),
  ];
  const head = code`${presence}${names.type(field.type, message)} ${field.protoName} = ${field.protoNumber}`;
  return printDeclaration(field.description, head, options, indent);
}

const fieldRules = code`(${foreignSymbol('buf.validate.field')})`;

/** The option that bounds a text, in code points. */
export function maxLength(bound: number): Code {
  return code`${fieldRules}.string.max_len = ${bound}`;
}

/** Prints a field with its comment and its options: one beside it, several below each other. */
export function printDeclaration(description: string, head: Code, options: readonly Part[], indent: string): Code {
  const listed = options.filter((option) => option !== '');
  const several = join(
    listed.map((option) => code`${indent}  ${option}`),
    ',\n',
  );
  const printed = listed.length === 0 ? nothing : listed.length === 1 ? code` [${listed}]` : code` [\n${several}\n${indent}]`;
  return lines(commentLines([description], indent), code`${indent}${head}${printed};`);
}
