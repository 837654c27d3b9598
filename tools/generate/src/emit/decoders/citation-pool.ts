import type { Citation, CodeTable } from '@amapi-spec/model';
import { camelCase } from '@amapi-spec/tools-shared/case.ts';
import { type Code, code, lines } from '../../code/code.ts';
import { type ImportSymbol, typeSymbol } from '../../code/import-symbol.ts';
import { jsonLiteral } from '../../code/literal.ts';

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
  declarations(): Code {
    return lines(...[...this.#names].map(([text, name]) => code`const ${name}: ${rowType('Citation')} = ${text};`));
  }

  #freeName(base: string): string {
    const taken = new Set(this.#names.values());
    for (let count = 1; ; count++) {
      const name = count === 1 ? base : `${base}${count}`;
      if (!taken.has(name)) return name;
    }
  }
}

/** A type of the rows of tables. */
export function rowType(name: string): ImportSymbol {
  return typeSymbol(name, 'runtime/rows.ts');
}

function print({ document, section, note }: Citation): string {
  return jsonLiteral({ document, section, ...(note === undefined ? {} : { note }) });
}
