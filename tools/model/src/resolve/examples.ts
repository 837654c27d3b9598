import { reportUnknown } from './context.ts';
import type { SpecContext } from './context.ts';
import type { JsonValue } from '../contract/json-value.ts';
import type { Example, Rule } from '../contract/model.ts';
import { structuralIds } from '../contract/structural-ids.ts';

interface RawExample {
  readonly description?: string;
  readonly as?: 'command' | 'device';
  readonly value: JsonValue;
  readonly breaks?: readonly string[];
  readonly warns?: readonly string[];
}

const subjects = { requests: 'CommandRequest', devices: 'CommandForDevice', operations: 'Operation' } as const;

/** Builds the examples, in the order of their paths. */
export function resolveExamples({ files, reporter }: SpecContext, rules: readonly Rule[]): Example[] {
  const known = new Set([...rules.map(({ id }) => id), ...structuralIds]);
  return files.example.map((file) => {
    const raw = file.data as RawExample;
    const [, , validity, folder] = file.path.split('/') as [string, string, string, Example['folder']];
    for (const list of ['breaks', 'warns'] as const) {
      raw[list]?.forEach((id, index) => {
        if (!known.has(id)) reportUnknown(reporter, file, [list, index], id, 'rule', known);
      });
    }
    return {
      file: file.path,
      name: file.name,
      valid: validity === 'valid',
      folder,
      subject: raw.as === 'device' ? 'Device' : raw.as === 'command' ? 'Command' : subjects[folder],
      ...(raw.description !== undefined && { description: raw.description }),
      value: raw.value,
      breaks: [...(raw.breaks ?? []), ...(raw.warns ?? [])].toSorted(),
    };
  });
}
