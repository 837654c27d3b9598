import type { EnumType } from '@amapi-spec/model';
import { type Code, code } from '../../../code/code.ts';
import { quote } from '../../../code/literal.ts';
import { readEnum, runtimeTypes } from '../symbols.ts';

/** Prints the choice of what a text in bytes gives, by its length first, which costs no look at it. */
function printChoice(texts: readonly { readonly text: string; readonly result: string }[], otherwise: string): Code {
  const byLength = [...Map.groupBy(texts, ({ text }) => text.length)].toSorted(([a], [b]) => a - b);
  const cases = byLength.map(([length, same]) => {
    const choices = same.map(({ text, result }) => `json.is(${quote(text)}) ? ${result} : `);
    return `case ${length}:\nreturn ${choices.join('')}${otherwise};`;
  });
  return code`switch (json.length) {\n${cases}\ndefault:\nreturn ${otherwise};\n}`;
}

/** Prints what finds the number of a key. */
export function printKeys(keys: readonly string[]): Code {
  const choice = printChoice(
    keys.map((text, index) => ({ text, result: String(index) })),
    '-1',
  );
  return code`/** Finds the number of the key that was read; -1 for one that is not known. */\nfunction keyOf(json: ${runtimeTypes.JsonReader}): number {\n${choice}\n}`;
}

/** Prints the reader of an enum's values. */
export function printEnumReader({ name, values }: EnumType): Code {
  const choice = printChoice(
    values.map((value) => ({ text: value.name, result: quote(value.name) })),
    "''",
  );
  return code`/** Reads one of ${name}; empty where something else comes. */
export function ${readEnum(name)}(json: ${runtimeTypes.JsonReader}): string {
if (!json.text()) return '';
${choice}
}
`;
}
