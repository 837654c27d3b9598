import { getOption, type DescEnum, type DescExtension, type DescFile, type DescMessage } from '@bufbuild/protobuf';
import {
  type DescriptorProto,
  type EnumDescriptorProto,
  type FieldDescriptorProto,
  FieldDescriptorProto_Label as Label,
  FieldDescriptorProto_Type as Type,
} from '@bufbuild/protobuf/wkt';
import { predefined } from '@bufbuild/protovalidate/gen/buf/validate/validate_pb.js';

/**
 * Prints the source text of a proto2 file from its descriptor: what `buf/validate/validate.proto` needs and no more
 * (no nesting, no services; the only field option is `buf.validate.predefined`). Comments are lost, since descriptors carry none.
 * Throws when the descriptor holds something that the text would lose.
 */
export function printProto(file: DescFile): string {
  const { proto } = file;
  if (proto.syntax !== '' && proto.syntax !== 'proto2') throw new Error(`${proto.name} is ${proto.syntax}; the printer knows proto2`);
  if (file.services.length > 0) throw new Error(`${proto.name} has services; the printer knows none`);
  const options = proto.options;
  const lines = [
    'syntax = "proto2";',
    '',
    `package ${proto.package};`,
    '',
    ...proto.dependency.map((path) => `import ${quote(path)};`),
    '',
    ...(options?.goPackage ? [`option go_package = ${quote(options.goPackage)};`] : []),
    ...(options?.javaMultipleFiles ? ['option java_multiple_files = true;'] : []),
    ...(options?.javaOuterClassname ? [`option java_outer_classname = ${quote(options.javaOuterClassname)};`] : []),
    ...(options?.javaPackage ? [`option java_package = ${quote(options.javaPackage)};`] : []),
    ...file.extensions.flatMap(extensionLines),
    ...file.messages.flatMap(messageLines),
    ...file.enums.flatMap(enumLines),
  ];
  return `${lines.join('\n')}\n`;
}

function extensionLines(extension: DescExtension): string[] {
  return ['', `extend ${extension.extendee.typeName} {`, `  ${fieldText(extension.proto, [])}`, '}'];
}

function messageLines(message: DescMessage): string[] {
  const { proto } = message;
  if (message.nestedMessages.length + message.nestedEnums.length + message.nestedExtensions.length > 0) {
    throw new Error(`${message.typeName} nests types; the printer knows none`);
  }
  const lines = ['', `message ${message.name} {`, ...reservedLines(proto)];
  for (const range of proto.extensionRange) lines.push(`  extensions ${range.start} to ${endText(range.end - 1)};`);
  for (const member of message.members) {
    if (member.kind === 'oneof') {
      lines.push(`  oneof ${member.name} {`);
      for (const field of member.fields) lines.push(`    ${fieldText(field.proto, predefinedOptions(field), true)}`);
      lines.push('  }');
    } else {
      lines.push(`  ${fieldText(member.proto, predefinedOptions(member))}`);
    }
  }
  return [...lines, '}'];
}

function enumLines(type: DescEnum): string[] {
  return [
    '',
    `enum ${type.name} {`,
    ...reservedLines(type.proto),
    ...type.values.map((value) => `  ${value.name} = ${value.number};`),
    '}',
  ];
}

function reservedLines(proto: DescriptorProto | EnumDescriptorProto): string[] {
  // The end of a message's range is exclusive, of an enum's inclusive (descriptor.proto).
  const past = proto.$typeName === 'google.protobuf.DescriptorProto' ? 1 : 0;
  const ranges = proto.reservedRange.map(({ start, end }) => (end - past === start ? `${start}` : `${start} to ${endText(end - past)}`));
  return [
    ...(ranges.length > 0 ? [`  reserved ${ranges.join(', ')};`] : []),
    ...(proto.reservedName.length > 0 ? [`  reserved ${proto.reservedName.map(quote).join(', ')};`] : []),
  ];
}

const largestFieldNumber = 536_870_911;

function endText(end: number): string {
  return end === largestFieldNumber ? 'max' : `${end}`;
}

function predefinedOptions(field: DescMessage['fields'][number]): string[] {
  const rules = getOption(field, predefined).cel;
  return rules.map(
    (rule) =>
      `(buf.validate.predefined).cel = {id: ${quote(rule.id)}, ${rule.message === '' ? '' : `message: ${quote(rule.message)}, `}expression: ${quote(rule.expression)}}`,
  );
}

function fieldText(field: FieldDescriptorProto, options: readonly string[], inOneof = false): string {
  const label = inOneof ? '' : field.label === Label.REPEATED ? 'repeated ' : 'optional ';
  if (field.label === Label.REQUIRED || field.defaultValue !== '')
    throw new Error(`${field.name} is required or has a default; the printer knows neither`);
  const list = options.length > 0 ? ` [${options.join(', ')}]` : '';
  return `${label}${typeText(field)} ${field.name} = ${field.number}${list};`;
}

function typeText(field: FieldDescriptorProto): string {
  if (field.type === Type.MESSAGE || field.type === Type.ENUM) return field.typeName;
  if (field.type === Type.GROUP) throw new Error(`${field.name} is a group; the printer knows none`);
  return Type[field.type].toLowerCase();
}

/** Quotes text: what JSON escapes, Protobuf's text format reads alike. */
function quote(text: string): string {
  return JSON.stringify(text);
}
