import type { CodeTable, Model } from '@amapi-spec/model';

/** An id that programs of users go by. */
export interface ReleasedId {
  /** What it is an id of, as a word of a sentence: `rule`. */
  readonly of: string;
  readonly id: string;
  /** What it stands for, as far as a program can tell: another text is another meaning. */
  readonly meaning: string;
  /** Where it is said. */
  readonly file: string;
}

/** What a release promises: the ids that its results, types and `.proto` have. */
export interface Release {
  readonly version: string;
  readonly ids: readonly ReleasedId[];
}

/** Lists every id of a model that is never renamed and never used again. Field numbers are not here: buf compares the `.proto`. */
export function listIds(model: Model): ReleasedId[] {
  return [
    ...model.rules.map(({ id, subject, file }) => ({ of: 'rule', id, meaning: `about ${subject}`, file })),
    ...model.structural.map(({ id }) => ({ of: 'structural finding', id, meaning: id, file: 'spec/structural.yaml' })),
    ...model.commands.map(({ type, protoNumber, slug }) => ({
      of: 'command type',
      id: type,
      meaning: `number ${protoNumber}`,
      file: `spec/commands/${slug}.yaml`,
    })),
    ...model.enums
      .filter(({ name }) => name !== model.roles.command.types)
      .flatMap((type) =>
        type.values.map(({ name, protoNumber }) => ({
          of: `value of ${type.name}`,
          id: name,
          meaning: `number ${protoNumber}`,
          file: `spec/schemas/${type.name}.yaml`,
        })),
      ),
    ...model.codes.flatMap((table) =>
      table.entries.map(({ value, name }) => ({
        of: `code of ${table.id}`,
        id: String(value),
        meaning: hasNames(table) ? `named ${name}` : String(value),
        file: `spec/codes/${table.id}.yaml`,
      })),
    ),
  ];
}

/** Whether a program can get the names of the rows; those of an eSIM server's codes are words for people, and may be put better. */
function hasNames({ kind }: CodeTable): boolean {
  return kind === 'outcome' || kind === 'constant';
}
