import type { EnumType } from '@amapi-spec/model';
import { type Code, code } from '../../../code/code.ts';
import { quote } from '../../../code/literal.ts';
import { bytesRuntime, readEnum, runtimeTypes } from '../symbols.ts';

/** Prints the keys of a shape, which are made ready when the first is asked for: nothing runs at import time. */
export function printKeys(keys: readonly string[]): Code {
  return code`/** The keys, in the order of their numbers. */\nlet known: ${bytesRuntime.KnownTexts} | undefined;\n
function keyOf(json: ${runtimeTypes.JsonReader}): number {
known ??= new ${bytesRuntime.KnownTexts}([${keys.map(quote).join(', ')}]);
return known.find(json);
}
`;
}

/** Prints the reader of an enum's values. */
export function printEnumReader({ name, values }: EnumType): Code {
  return code`const texts: readonly string[] = [${values.map((value) => quote(value.name)).join(', ')}];

let known: ${bytesRuntime.KnownTexts} | undefined;

/** Reads one of ${name}; empty where something else comes. */
export function ${readEnum(name)}(json: ${runtimeTypes.JsonReader}): string {
known ??= new ${bytesRuntime.KnownTexts}(texts);
return json.text() ? (texts[known.find(json)] ?? '') : '';
}
`;
}
