import type { ErrorCode } from 'yaml';

const causes: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_ALIAS: 'an alias without its anchor',
  BAD_DQ_ESCAPE: 'there is no such escape in a string',
  BAD_INDENT: 'the indentation is wrong, or a bracket or quote has no end',
  BAD_SCALAR_START: 'a value that begins with this character takes quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a value with a colon takes quotes, or a line break is missing',
  KEY_OVER_1024_CHARS: 'a key of more than 1024 characters',
  MISSING_CHAR: 'a closing quote or bracket, a comma or a colon is missing',
  MULTILINE_IMPLICIT_KEY: 'a key goes over several lines, or a colon is missing',
  RESOURCE_EXHAUSTION: 'nested too deeply',
  TAB_AS_INDENT: 'a tab may not indent',
};

/** Says in a few words why a text is not YAML; undefined when the parser's code says no more than that. Its messages quote the text. */
export function yamlCause(code: ErrorCode): string | undefined {
  return causes[code];
}
