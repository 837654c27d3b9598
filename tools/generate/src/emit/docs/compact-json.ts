import type { JsonValue } from '@amapi-spec/model';

const width = 96;

/** Prints JSON for reading: what fits in the width stays on one line, the rest is broken, member by member. */
export function compactJson(value: JsonValue): string {
  return printed(value, '', 0);
}

function printed(value: JsonValue, indent: string, taken: number): string {
  const line = oneLine(value);
  if (indent.length + taken + line.length <= width || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  if (isList(value))
    return block(
      '[',
      value.map((item) => `${inner}${printed(item, inner, 0)}`),
      `${indent}]`,
    );
  const members = Object.entries(value).map(([key, member]) => {
    const name = `${JSON.stringify(key)}: `;
    return `${inner}${name}${printed(member, inner, name.length)}`;
  });
  return block('{', members, `${indent}}`);
}

function block(open: string, lines: readonly string[], close: string): string {
  return `${open}\n${lines.join(',\n')}\n${close}`;
}

function oneLine(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(oneLine).join(', ')}]`;
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${oneLine(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
