import type { CodeTable } from '../contract/code-table.ts';
import { readSpec } from '../read/read-spec.ts';
import { entriesOf, isRecord, memberOf } from '../reference/json-access.ts';
import { createReporter, sortDiagnostics } from '../diagnostics/reporter.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { ruleId } from '../resolve/rule-id.ts';
import type { SpecFile } from '../read/spec-file.ts';

/** What names and numbers are taken in `spec/`, for who adds to it: read where the spec has gaps too, so that each member may be missing. */
export interface Inventory {
  /** Every file of `spec/` but those of `spec/meta/`, sorted. */
  readonly files: readonly string[];
  readonly rules: readonly ListedRule[];
  readonly commands: readonly ListedCommand[];
  readonly command: ListedRole;
  /** Properties of that schema, in file order. */
  readonly commandFields: readonly ListedField[];
  /** Field numbers of that schema that never will be used again. */
  readonly reservedFields: readonly number[];
  readonly tables: readonly ListedTable[];
}

/** A rule by its id, `add_esim.min_api_level`. */
export interface ListedRule {
  readonly id: string;
  readonly file: string;
  /** Its expression as written; empty when it has a check in place of one. */
  readonly require: string;
}

/** What the roles name of a command: its schema, and the oneofs of its input and its result; empty where they name none. */
export interface ListedRole {
  readonly schema: string;
  readonly params: string;
  readonly status: string;
}

/** A command type. */
export interface ListedCommand {
  readonly type: string;
  readonly file: string;
  readonly protoNumber?: number;
  /** Name of its params member. */
  readonly params?: string;
}

/** A property of the schema of a command. */
export interface ListedField {
  readonly name: string;
  readonly protoNumber?: number;
  readonly oneof?: string;
}

/** A table of codes. */
export interface ListedTable {
  /** File name without ending. */
  readonly id: string;
  readonly file: string;
  readonly kind: CodeTable['kind'];
  /** The enum whose every value has a row. */
  readonly enum?: string;
  readonly entries: readonly Readonly<Record<string, unknown>>[];
  /** True when the entries end the file, one below the other and two columns in: a line at its end is then one of theirs. */
  readonly open: boolean;
}

/** The inventory, unless a file is misplaced or is not YAML. */
export interface InventoryResult {
  readonly inventory?: Inventory;
  readonly diagnostics: readonly Diagnostic[];
}

/** Lists what `spec/` below a repository's root has, without asking whether it is right or whole. */
export function takeInventory(root: string): InventoryResult {
  const reporter = createReporter();
  const files = readSpec(root, reporter);
  const diagnostics = sortDiagnostics(reporter.diagnostics);
  if (reporter.failed) return { diagnostics };
  const role = memberOf(memberOf(files.openapi[0]?.data, 'x-roles'), 'command');
  const [schema, params, status] = ['schema', 'params', 'status'].map((key) => text(role, key) ?? '') as [string, string, string];
  const command = files.schema.find(({ name }) => name === schema)?.data;
  return {
    inventory: {
      files: Object.values(files)
        .flat()
        .map(({ path }) => path)
        .sort(),
      rules: files.rule.map(({ path, data }) => ({ id: ruleId(path), file: path, require: text(data, 'require') ?? '' })),
      commands: files.command.map(listCommand),
      command: { schema, params, status },
      commandFields: entriesOf(memberOf(command, 'properties')).map(listField),
      reservedFields: list(memberOf(command, 'x-proto-reserved')).filter((item) => typeof item === 'number'),
      tables: files.codes.map(listTable),
    },
    diagnostics,
  };
}

function listCommand({ path, name, data }: SpecFile): ListedCommand {
  return {
    type: text(data, 'type') ?? name.replaceAll('-', '_').toUpperCase(),
    file: path,
    ...optional('protoNumber', number(data, 'protoValue')),
    ...optional('params', text(memberOf(data, 'params'), 'field')),
  };
}

function listField([name, data]: readonly [string, unknown]): ListedField {
  return { name, ...optional('protoNumber', number(data, 'x-proto-field')), ...optional('oneof', text(data, 'x-proto-oneof')) };
}

function listTable(file: SpecFile): ListedTable {
  const { path, name, data } = file;
  return {
    id: name,
    file: path,
    kind: (text(data, 'kind') ?? 'constant') as CodeTable['kind'],
    ...optional('enum', text(data, 'enum')),
    entries: list(memberOf(data, 'entries')).filter(isRecord),
    open: endsWithEntries(file),
  };
}

function endsWithEntries(file: SpecFile): boolean {
  if (entriesOf(file.data).at(-1)?.[0] !== 'entries') return false;
  const start = file.locate(['entries']);
  return memberOf(file.data, 'entries') === null || (start.line > file.locateKey(['entries']).line && start.column === 3);
}

function text(data: unknown, key: string): string | undefined {
  const value = memberOf(data, key);
  return typeof value === 'string' ? value : undefined;
}

function number(data: unknown, key: string): number | undefined {
  const value = memberOf(data, key);
  return typeof value === 'number' ? value : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function optional<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: T });
}
