const width = 100;

/** Quotes text as a string of the .proto. */
export function quote(text: string): string {
  return JSON.stringify(text);
}

/** Prints `name: "text"` of an option; long text as adjacent strings, which the compiler joins. Laid out as `buf format` does. */
export function optionLines(name: string, text: string, indent: string): string[] {
  const parts = pieces(text, width - indent.length - 2);
  if (parts.length === 1) return [`${indent}${name}: ${quote(text)}`];
  return [`${indent}${name}:`, ...parts.map((part) => `${indent}  ${quote(part)}`)];
}

/** Cuts text into pieces that fit when quoted: after `||` or `&&` where that is not too early, else after a space, else anywhere. */
function pieces(text: string, columns: number): string[] {
  const found: string[] = [];
  let rest = text;
  while (quote(rest).length > columns) {
    const fitting = longestFit(rest, columns);
    const afterOperator = Math.max(fitting.lastIndexOf(' || '), fitting.lastIndexOf(' && ')) + 4;
    const afterSpace = fitting.lastIndexOf(' ') + 1;
    const cut = afterOperator > columns / 3 ? afterOperator : afterSpace > 0 ? afterSpace : fitting.length;
    found.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...found, rest];
}

function longestFit(text: string, columns: number): string {
  let end = columns - 2;
  // Escapes make the quoted text longer; a surrogate pair must not be cut.
  while (quote(text.slice(0, end)).length > columns || isInsidePair(text, end)) end -= 1;
  return text.slice(0, end);
}

function isInsidePair(text: string, end: number): boolean {
  return (text.codePointAt(end - 1) ?? 0) > 0xffff;
}
