import type { WrittenInput } from '../check/judge-input.ts';
import type { JudgeOptions } from '../check/judge-options.ts';
import { readJson } from '../parse/read-json.ts';
import { readYaml } from '../parse/read-yaml.ts';
import { fixText, type FixedText } from './fix-text.ts';
import { suggestFor } from './suggest-for.ts';

const readers = { json: readJson, yaml: readYaml } as const;

/** Makes the safe fixes of an input in what it is written in; writes nothing. */
export function fixInput({ file, format, text, value }: WrittenInput, options: JudgeOptions): FixedText {
  const parse = (changed: string): unknown => readers[format](file, changed).value;
  return fixText(text, value, { format, parse, suggest: suggestFor(options) });
}
