import ts from 'typescript';

/** The code of a module without its white space and its comments, and where the literals are in it that hold texts of others. */
export class CodeText {
  readonly #text: string;
  readonly #literals: readonly (readonly [start: number, end: number])[];

  constructor(module: string) {
    const source = ts.createSourceFile('module.ts', module, ts.ScriptTarget.Latest);
    const literals: [number, number][] = [];
    let text = '';
    const add = (node: ts.Node): void => {
      const children = node.getChildren(source).filter((child) => !ts.isJSDoc(child));
      if (children.length > 0) return children.forEach(add);
      const start = text.length;
      text += withoutSpace(node.getText(source));
      if (ts.isLiteralExpression(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isTemplateHead(node))
        literals.push([start, text.length]);
    };
    add(source);
    this.#text = text;
    this.#literals = literals;
  }

  /** Tells whether a line of a text is a piece of this code: more than a name or a mark, and not inside of a literal. */
  hasLineOf(text: string): boolean {
    return text.split('\n').some((line) => this.#has(withoutSpace(line)));
  }

  #has(piece: string): boolean {
    if (/^(?:[\w$]*|[^\w$]*)$/.test(piece)) return false;
    for (let at = this.#text.indexOf(piece); at >= 0; at = this.#text.indexOf(piece, at + 1)) {
      const end = at + piece.length;
      if (!this.#literals.some(([start, stop]) => start <= at && end <= stop)) return true;
    }
    return false;
  }
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s/g, '');
}
