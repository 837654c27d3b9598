const width = 96;

/** Breaks a long CEL text before its outermost `||` and `&&`, for reading; the text is otherwise as written. */
export function breakCel(text: string): string {
  const line = text.trim().replace(/\s*\n\s*/g, ' ');
  if (line.length <= width) return line;
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of line.matchAll(/'[^']*'|"[^"]*"|[()[\]]|\|\||&&/g)) {
    if (token === '(' || token === '[') depth += 1;
    else if (token === ')' || token === ']') depth -= 1;
    else if (depth === 0 && (token === '||' || token === '&&')) {
      parts.push(line.slice(start, index).trim());
      start = index;
    }
  }
  return [...parts, line.slice(start)].join('\n  ');
}
