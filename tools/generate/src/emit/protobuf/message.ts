import { createIndex, type EnumType, type Field, fillMessage, type Model, type Rule, type Shape } from '@amapi-spec/model';
import { commentLines } from './comment.ts';
import { type Names, defaultJsonName, isScalar } from './names.ts';
import type { CelRule, ProtoRules } from './proto-rules.ts';
import { optionLines, quote } from './text.ts';
import { textBound } from './text-bounds.ts';

/** A message of the .proto: one for both variants of a schema. */
export interface ProtoMessage {
  readonly name: string;
  readonly shape: Shape;
  /** JSON names of the fields that a request must have. */
  readonly required: ReadonlySet<string>;
  readonly enums: readonly EnumType[];
}

/** Lists the messages to emit, sorted by name: both variants of a schema are one message. */
export function listMessages(model: Model): ProtoMessage[] {
  return model.shapes.flatMap((shape) => {
    const { proto } = shape;
    if (proto.kind !== 'message' || (shape.variant === 'request' && shape.twin !== undefined)) return [];
    const request = shape.variant === 'request' || shape.twin === undefined ? shape : createIndex(model).shapes.get(shape.twin);
    return {
      name: proto.name,
      shape,
      required: new Set(request.fields.filter(({ required }) => required).map(({ name }) => name)),
      enums: model.enums.filter((type) => type.proto.parent === proto.name),
    };
  });
}

/** Names the message of a shape; undefined when it is not ours. */
export function messageName(model: Model, shapeName: string): string | undefined {
  const { proto } = createIndex(model).shapes.get(shapeName);
  return proto.kind === 'message' ? proto.name : undefined;
}

/** Prints a message with its comment, rules, enums and fields. */
export function messageLines({ name, shape, required, enums }: ProtoMessage, names: Names, rules: ProtoRules): string[] {
  const { proto } = shape;
  const reserved = proto.kind === 'message' ? proto.reserved : [];
  const blocks = [
    celLines(rules.carried.get(name) ?? []),
    reserved.length > 0 ? [`  reserved ${reserved.join(', ')};`] : [],
    ...enums.map(enumLines),
    ...memberBlocks(shape.fields, name, required, names),
  ].filter((block) => block.length > 0);
  const comment = [shape.description, ...warningParagraphs(rules.comments.get(name) ?? [])];
  if (blocks.length === 0) return [...commentLines(comment), `message ${name} {}`];
  return [...commentLines(comment), `message ${name} {`, ...blocks.flatMap((block, index) => (index > 0 ? ['', ...block] : block)), '}'];
}

/** Prints `option (buf.validate.message).cel` entries. */
export function celLines(rules: readonly CelRule[]): string[] {
  return rules.flatMap(({ id, message, expression }) => [
    '  option (buf.validate.message).cel = {',
    `    id: ${quote(id)}`,
    ...optionLines('message', message, '    '),
    ...optionLines('expression', expression, '    '),
    '  };',
  ]);
}

/** Says which warnings exist: a .proto has errors only. */
export function warningParagraphs(rules: readonly Rule[]): string[] {
  if (rules.length === 0) return [];
  return ['Warnings, which the rules in this file do not report:', ...rules.map((rule) => `- ${rule.id}: ${fillMessage(rule)}`)];
}

function enumLines(type: EnumType): string[] {
  return [
    ...commentLines([type.description], '  '),
    `  enum ${type.proto.name} {`,
    ...type.values.flatMap((value, index) => [
      ...(index > 0 ? [''] : []),
      ...commentLines([value.description], '    '),
      `    ${value.name} = ${value.protoNumber};`,
    ]),
    '  }',
  ];
}

function memberBlocks(fields: readonly Field[], message: string, required: ReadonlySet<string>, names: Names): string[][] {
  const seen = new Set<string>();
  return fields.map((field) => {
    if (field.oneof === undefined) return fieldLines(field, message, required, names, '  ');
    if (seen.has(field.oneof)) return [];
    seen.add(field.oneof);
    const members = fields.filter(({ oneof }) => oneof === field.oneof);
    return [
      `  oneof ${field.oneof} {`,
      ...members.flatMap((member, index) => [...(index > 0 ? [''] : []), ...fieldLines(member, message, required, names, '    ')]),
      '  }',
    ];
  });
}

function fieldLines(field: Field, message: string, required: ReadonlySet<string>, names: Names, indent: string): string[] {
  if (field.protoNumber === undefined) throw new Error(`${message}.${field.name} has no field number`);
  const presence = isScalar(field) && field.oneof === undefined ? 'optional ' : '';
  const options = [
    ...(defaultJsonName(field.protoName) === field.name ? [] : [`json_name = ${quote(field.name)}`]),
    ...(field.sensitive === undefined ? [] : ['debug_redact = true']),
    ...(field.readOnly ? ['(google.api.field_behavior) = OUTPUT_ONLY'] : []),
    ...(required.has(field.name) ? ['(google.api.field_behavior) = REQUIRED'] : []),
    // Elsewhere a rule of the spec refuses absence, with a text of its own.
    ...(field.required && field.requiredRule === undefined ? ['(buf.validate.field).required = true'] : []),
    // A text that only requests bound is bounded where they are.
    ...(textBound(field.type) === undefined ? [] : [`(buf.validate.field).string.max_len = ${textBound(field.type)}`]),
  ];
  const head = `${indent}${presence}${names.type(field.type, message)} ${field.protoName} = ${field.protoNumber}`;
  return [...commentLines([field.description], indent), ...declarationLines(head, options, indent)];
}

/** Prints a field with its options: one beside it, several below each other. */
export function declarationLines(head: string, options: readonly string[], indent: string): string[] {
  if (options.length === 0) return [`${head};`];
  if (options.length === 1) return [`${head} [${options.join()}];`];
  const listed = options.map((option, index) => `${indent}  ${option}${index < options.length - 1 ? ',' : ''}`);
  return [`${head} [`, ...listed, `${indent}];`];
}
