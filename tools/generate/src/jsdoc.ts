import type { Citation } from '@amapi-spec/model';

const width = 110;

/** Prints a JSDoc block: paragraphs wrapped, then one `@see` line per cited section. */
export function jsdoc(text: string, source: readonly Citation[] = [], indent = ''): string {
  const lines = [...paragraphs(text), ...citations(source)].map((line) => line.replaceAll('*/', '*\\/'));
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return [`${indent}/**`, ...lines.map((line) => (line === '' ? `${indent} *` : `${indent} * ${line}`)), `${indent} */`, ''].join('\n');
}

function paragraphs(text: string): readonly string[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .flatMap((paragraph, index) => [...(index === 0 ? [] : ['']), ...wrap(paragraph)]);
}

/** Documents that say it in a section of the same name share a line. */
function citations(source: readonly Citation[]): readonly string[] {
  const documents = new Map<string, string[]>();
  for (const { section, document } of source) documents.set(section, [...(documents.get(section) ?? []), document]);
  return [...documents].map(([section, ids]) => `@see ${[...new Set(ids)].join(', ')}: ${section.replaceAll('@', '')}`);
}

function wrap(paragraph: string): readonly string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(/\s+/).map(escapeTag)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A word such as `@type` would begin a tag of its own. */
function escapeTag(word: string): string {
  return word.startsWith('@') ? `\`${/^@\w+/.exec(word)?.[0] ?? '@'}\`${word.replace(/^@\w*/, '')}` : word;
}
