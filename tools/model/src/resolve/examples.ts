import { reportUnknown } from './context.ts';
import type { SpecContext } from './context.ts';
import type { Example, Rule } from '../contract/model.ts';
import { structuralIds } from '../contract/structural-ids.ts';

/** Builds the examples, in the order of their paths. */
export function resolveExamples({ files, reporter, roles }: SpecContext, rules: readonly Rule[]): Example[] {
  const known = new Set([...rules.map(({ id }) => id), ...structuralIds]);
  return files.example.map((file) => {
    const raw = file.data;
    const [, , validity = '', folder = ''] = file.path.split('/');
    const input = roles.inputs.find((each) => (raw.as === undefined ? each.folder === folder : each.name === raw.as));
    if (input === undefined) {
      const [path, reference] = raw.as === undefined ? [[], folder] : [['as'], raw.as];
      reportUnknown(
        reporter,
        file,
        path,
        reference,
        'input of x-roles',
        roles.inputs.map(({ name }) => name),
      );
    }
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
      subject: input?.shape ?? '',
      ...(raw.description !== undefined && { description: raw.description }),
      value: raw.value,
      breaks: [...(raw.breaks ?? []), ...(raw.warns ?? [])].toSorted(),
    };
  });
}
