import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { format, type FormatConfig } from 'oxfmt';

/** Markdown and .proto are printed by their emitters as they shall be. */
const formatted: ReadonlySet<string> = new Set(['.ts', '.js', '.json', '.yaml']);

const config = readConfig();

/** Formats a generated file with the repository's settings; throws with the parser's message when the text does not parse. */
export async function formatFile(path: string, text: string): Promise<string> {
  if (!formatted.has(extname(path))) return text.endsWith('\n') ? text : `${text}\n`;
  const result = await format(path, text, config);
  const error = result.errors[0];
  if (error !== undefined) throw new Error(`${path} does not parse: ${error.message}\n${error.codeframe ?? ''}`);
  return result.code;
}

function readConfig(): FormatConfig {
  const text = readFileSync(new URL('../../../.oxfmtrc.json', import.meta.url), 'utf8');
  const { $schema: _schema, ignorePatterns: _ignored, ...rest } = JSON.parse(text) as Record<string, unknown>;
  return rest;
}
