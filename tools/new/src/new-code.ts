import { type Inventory, type ListedTable, nearestFirst } from '@amapi-spec/model';
import type { Beginning, Refusal } from './beginning.ts';

/** What values a table takes. */
interface ValueForm {
  readonly pattern: RegExp;
  readonly said: string;
}

const number: ValueForm = { pattern: /^(0|[1-9]\d*)$/, said: 'a whole number' };
const name: ValueForm = { pattern: /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, said: 'upper-case words joined by _' };
const sections: ValueForm = { pattern: /^[1-9]\d*(\.\d+){0,3}$/, said: 'one to four numbers joined by dots' };
const pair: ValueForm = { pattern: /^[1-9]\d*(\.\d+){0,3}\/[1-9]\d*(\.\d+){0,3}$/, said: 'a subject code, a slash and a reason code' };

/** Begins an entry at the end of `spec/codes/<table>.yaml`, with the keys that all entries of the table have. */
export function newCode(inventory: Inventory, tableId: string, value: string): Beginning | Refusal {
  const table = inventory.tables.find(({ id }) => id === tableId);
  if (table === undefined) {
    const ids = inventory.tables.map(({ id }) => id);
    return { refused: `no table is called ${tableId}: use one of ${nearestFirst(tableId, ids)}` };
  }
  const form = formOf(table);
  if (!form.pattern.test(value)) return { refused: `a value of ${table.id} is ${form.said}: not ${value}` };
  if (table.entries.some((entry) => String(entry['value']) === value))
    return { refused: `${table.id} has ${value}; codes are never reused` };
  if (!table.open) return { refused: `${table.file} does not end with its entries, one below the other: add the entry by hand` };
  return {
    files: [{ path: table.file, text: entryText(table, value, form), append: true }],
    notes: table.enum === undefined ? [] : [`spec/schemas/${table.enum}.yaml: ${value} is a value of that enum, or is to become one`],
  };
}

function formOf({ kind, entries, enum: named }: ListedTable): ValueForm {
  switch (kind) {
    case 'constant':
      return number;
    case 'outcome':
      return named === undefined && entries.every((entry) => typeof entry['value'] === 'number') ? number : name;
    case 'smdx_pair':
      return pair;
    case 'smdx_subject':
    case 'smdx_reason':
      return sections;
  }
}

function entryText(table: ListedTable, value: string, form: ValueForm): string {
  const known = knownMembers(table, value, form);
  const lines = keysOf(table).map((key) => `${key}:${known[key] ?? ''}`);
  return `  - ${lines.join('\n    ')}\n`;
}

/** The keys that every entry has, in the order of the first; for a table without entries those that its kind requires. */
function keysOf({ kind, entries }: ListedTable): string[] {
  const [first, ...others] = entries;
  if (first !== undefined) return Object.keys(first).filter((key) => others.every((entry) => Object.hasOwn(entry, key)));
  const own = { outcome: ['outcome'], constant: [], smdx_subject: [], smdx_reason: [], smdx_pair: ['subject', 'reason'] };
  return ['value', ...own[kind], 'name', 'brief', 'source'];
}

/** What follows from the value alone; dotted codes are quoted, since 3.10 is not 3.1. */
function knownMembers(table: ListedTable, value: string, form: ValueForm): Readonly<Record<string, string>> {
  const written = form === number || form === name ? ` ${value}` : ` "${value}"`;
  if (form === name) return { value: written, name: written };
  if (form !== pair) return { value: written };
  const [subject = '', reason = ''] = value.split('/');
  return { value: written, subject: ` "${subject}"`, reason: ` "${reason}"` };
}
