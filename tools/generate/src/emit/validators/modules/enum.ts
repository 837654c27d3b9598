import type { EnumType, OtherName } from '@amapi-spec/model';
import { type Code, code } from '../../../code/code.ts';
import { quote } from '../../../code/literal.ts';
import { printOtherNames } from '../print/other-names.ts';
import { enumWords, isEnum, runtimeTypes } from '../symbols.ts';

/** Prints the test of an enum's values, by length first where there are many, and their list. */
export function enumModule(type: EnumType, others: readonly OtherName[]): Code {
  const names = type.values.map(({ name }) => name);
  const said = type.values.filter(({ unspecified }) => !unspecified).map(({ name }) => name);
  const unspecified = names.filter((name) => !said.includes(name));
  const list = code`/** The values of ${type.name} that say something, for messages. */
export const ${enumWords(type.name)}: ${runtimeTypes.Words} = {
list: [${said.map(quote).join(', ')}],
${unspecified.map((name) => `unspecified: ${quote(name)},\n`).join('')}${others.length === 0 ? '' : code`owner: ${quote(type.name)},\nothers: ${printOtherNames(others)},\n`}};`;
  return code`/** Tells whether a value is one of ${type.name}. */
export function ${isEnum(type.name)}(value: unknown): value is string {
${names.length > 4 ? byLength(names) : `return ${anyOf(names)};`}
}

${list}
`;
}

function byLength(names: readonly string[]): string {
  const lengths = [...new Set(names.map((name) => name.length))].sort((a, b) => a - b);
  const cases = lengths.map((length) => `case ${length}:\nreturn ${anyOf(names.filter((name) => name.length === length))};`);
  return `if (typeof value !== 'string') return false;\nswitch (value.length) {\n${cases.join('\n')}\ndefault:\nreturn false;\n}`;
}

function anyOf(names: readonly string[]): string {
  return names.map((name) => `value === ${quote(name)}`).join(' || ');
}
