import { parseArgs } from 'node:util';
import { formatDiagnostic, type Inventory, takeInventory } from '@amapi-spec/model';
import type { Beginning, Refusal } from './beginning.ts';
import { newCode } from './new-code.ts';
import { newCommand } from './new-command.ts';
import { newRule } from './new-rule.ts';
import { writeBeginning } from './write-beginning.ts';

/** What a run says, and its exit code. */
export interface Outcome {
  /** 0: files were begun; 1: `spec/` cannot be read; 2: misuse, and nothing was written. */
  readonly exitCode: 0 | 1 | 2;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** One thing that can be begun: its arguments, and how. */
interface Subcommand {
  readonly takes: readonly string[];
  readonly makes: string;
  begin(inventory: Inventory, first: string, second: string): Beginning | Refusal;
}

const subcommands: Readonly<Record<string, Subcommand>> = {
  rule: { takes: ['<area>.<name>'], makes: 'a rule: spec/rules/<area>/<name>.yaml', begin: newRule },
  command: {
    takes: ['<TYPE>'],
    makes: 'a command: its file, the schema of its params, an example; then says what else to edit',
    begin: newCommand,
  },
  code: { takes: ['<table>', '<value>'], makes: 'an entry at the end of spec/codes/<table>.yaml', begin: newCode },
};

/** Begins what the arguments name in the `spec/` below a repository's root: `rule add_esim.no_spaces`. */
export function begin(args: readonly string[], root: string): Outcome {
  const wanted = readArguments(args);
  if ('help' in wanted) return { exitCode: 0, out: help(), err: [] };
  if ('refused' in wanted) return misuse(wanted);
  const { inventory, diagnostics } = takeInventory(root);
  if (inventory === undefined) return { exitCode: 1, out: [], err: diagnostics.map(formatDiagnostic) };
  const [first = '', second = ''] = wanted.values;
  const beginning = wanted.subcommand.begin(inventory, first, second);
  if ('refused' in beginning) return misuse(beginning);
  writeBeginning(root, beginning);
  return {
    exitCode: 0,
    out: [
      ...beginning.files.map(({ path, append }) => `${append === true ? 'changed' : 'made'}: ${path}`),
      ...beginning.notes,
      'next: pnpm generate, which names each place that is still empty',
    ],
    err: [],
  };
}

function misuse({ refused }: Refusal): Outcome {
  return { exitCode: 2, out: [], err: [refused] };
}

function readArguments(args: readonly string[]): { subcommand: Subcommand; values: readonly string[] } | { help: true } | Refusal {
  // Not strict: an option that is not known is refused in our own words.
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  if (values['help'] === true) return { help: true };
  const [option] = Object.keys(values);
  if (option !== undefined) return { refused: `there is no option ${option}: see pnpm new --help` };
  const [name = '', ...rest] = positionals;
  const subcommand = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  if (subcommand === undefined) return { refused: `say what to begin: pnpm new ${Object.keys(subcommands).join('|')} <id>` };
  if (rest.length !== subcommand.takes.length) return { refused: `write: pnpm new ${name} ${subcommand.takes.join(' ')}` };
  return { subcommand, values: rest };
}

function help(): string[] {
  const lines = Object.entries(subcommands).map(([name, { takes, makes }]) => [`pnpm new ${[name, ...takes].join(' ')}`, makes] as const);
  const width = Math.max(...lines.map(([usage]) => usage.length));
  return [
    'Begins files in spec/ for their author, with everything that has to be filled in left empty.',
    '',
    ...lines.map(([usage, makes]) => `  ${usage.padEnd(width)}  ${makes}`),
    '',
    'pnpm generate then names each empty place by file, line and column. Exit codes: 0 begun, 1 spec/ cannot be read, 2 misuse.',
  ];
}
