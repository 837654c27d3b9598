import type { CommandType, Remark } from '../contract/model.ts';
import { reportUnknown } from './context.ts';
import type { SpecContext } from './context.ts';
import { verifyNumbers } from './proto-numbers.ts';
import { readCitations, readDisagreement } from '../read/citation.ts';
import { propertiesOf } from '../read/schema-parts.ts';
import type { RawCommand, RawRemark } from '../read/raw.ts';
import type { SpecFile } from '../read/spec-file.ts';

/** Builds the command types, in the order of their proto values. */
export function resolveCommands(context: SpecContext): CommandType[] {
  const { files, reporter } = context;
  const known = new Set(files.command.map((file) => file.data.type));
  const [first] = files.command;
  if (first !== undefined) {
    const numbers = files.command.map((file) => ({
      name: file.data.type,
      number: file.data.protoValue,
      path: [],
      file,
    }));
    verifyNumbers(reporter, first, numbers, [0], 'protoValue');
  }
  return files.command.map((file) => resolveCommand(context, file, known)).toSorted((a, b) => a.protoNumber - b.protoNumber);
}

function resolveCommand(context: SpecContext, file: SpecFile<RawCommand>, known: ReadonlySet<string>): CommandType {
  const { files, reporter, roles } = context;
  const { schema } = roles.command;
  const raw = file.data;
  const properties = propertiesOf(files.schema.find(({ name }) => name === schema)?.data);
  const wanted = raw.type.toLowerCase().replaceAll('_', '-');
  if (file.name !== wanted) reporter.report('wrong-name', file, ['type'], { found: raw.type, wanted: `${wanted}.yaml` });
  const verifyField = (field: string, path: readonly (string | number)[]): void => {
    if (properties[field] === undefined) reportUnknown(reporter, file, path, field, `property of ${schema}`, Object.keys(properties));
  };
  if (raw.params !== 'none') verifyField(raw.params.field, ['params', 'field']);
  raw.fields?.forEach((field, index) => verifyField(field, ['fields', index]));
  raw.related?.forEach((type, index) => {
    if (!known.has(type)) reportUnknown(reporter, file, ['related', index], type, 'command type', known);
  });
  if (raw.status !== undefined) verifyField(raw.status.field, ['status', 'field']);
  return {
    type: raw.type,
    slug: wanted,
    protoNumber: raw.protoValue,
    ...(raw.params !== 'none' && {
      params: { ...raw.params, shape: `${refName(properties[raw.params.field]?.$ref)}Request` },
    }),
    fields: raw.fields ?? [],
    ...(raw.status && { status: raw.status }),
    brief: raw.brief,
    irreversible: raw.irreversible ?? false,
    effects: readRemarks(raw.effects),
    notes: readRemarks(raw.notes),
    related: raw.related ?? [],
    source: readCitations(raw.source),
    ...(raw.disagreement && { disagreement: readDisagreement(raw.disagreement) }),
  };
}

function readRemarks(remarks: readonly RawRemark[] = []): Remark[] {
  return remarks.map((remark) => ({ ...remark, source: readCitations(remark.source) }));
}

/** The schema name that a `$ref` to a sibling file names; empty for none. */
export function refName(reference: string | undefined): string {
  return reference?.replace(/^.*\//, '').replace(/\.yaml$/, '') ?? '';
}
