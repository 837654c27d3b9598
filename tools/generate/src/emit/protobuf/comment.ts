const width = 100;

/** Prints paragraphs (and list items, which begin with `- `) as `//` lines of at most 100 columns at an indent; nothing for no text. */
export function commentLines(paragraphs: readonly string[], indent = ''): string[] {
  const blocks = paragraphs.filter((text) => text.trim() !== '').map((text) => wrap(text, width - indent.length - 3));
  return blocks.flatMap((block, index) => [
    ...(index === 0 || (isItem(block) && isItem(blocks[index - 1])) ? [] : [`${indent}//`]),
    ...block.map((line) => `${indent}// ${line}`),
  ]);
}

function isItem(block: readonly string[] | undefined): boolean {
  return block?.[0]?.startsWith('- ') ?? false;
}

/** Breaks text at spaces; a list item's further lines are indented below its text. */
export function wrap(text: string, columns: number): string[] {
  const words = text.trim().split(/\s+/);
  const hang = words[0] === '-' ? '  ' : '';
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = hang + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
