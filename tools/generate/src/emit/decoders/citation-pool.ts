import type { Citation, CodeTable } from '@amapi-spec/model';
import { camelCase } from '@amapi-spec/tools-shared/case.ts';
import { literal } from './literal.ts';

/** Names the citations that a table repeats, so that each of them is written once in its module. */
export class CitationPool {
  readonly #names = new Map<string, string>();

  constructor(table: CodeTable) {
    const counts = new Map<string, number>();
    for (const citation of table.entries.flatMap((entry) => entry.source)) {
      const text = print(citation);
      const count = (counts.get(text) ?? 0) + 1;
      counts.set(text, count);
      if (count === 2) this.#names.set(text, this.#freeName(camelCase(citation.document)));
    }
  }

  /** Prints a list of citations as an array. */
  list(citations: readonly Citation[]): string {
    return `[${citations.map((citation) => this.#names.get(print(citation)) ?? print(citation)).join(', ')}]`;
  }

  /** Prints the constants that the arrays name. */
  declarations(): string {
    return [...this.#names].map(([text, name]) => `const ${name}: Citation = ${text};`).join('\n');
  }

  /** Prints the import that the constants and a table of `rowType` need. */
  imports(rowType: string): string {
    const types = this.#names.size > 0 ? `Citation, ${rowType}` : rowType;
    return `import type { ${types} } from "../runtime/rows.ts";`;
  }

  #freeName(base: string): string {
    const taken = new Set(this.#names.values());
    for (let count = 1; ; count++) {
      const name = count === 1 ? base : `${base}${count}`;
      if (!taken.has(name)) return name;
    }
  }
}

function print({ document, section, note }: Citation): string {
  return literal({ document, section, ...(note === undefined ? {} : { note }) });
}
