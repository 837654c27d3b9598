import { reportUnknown } from './context.ts';
import type { SpecContext } from './context.ts';
import type { Method } from '../contract/method.ts';
import type { Example, Rule } from '../contract/model.ts';
import { structuralIds } from '../contract/structural-ids.ts';
import { exampleSubject } from '../query/example-subject.ts';
import type { SpecFiles } from '../read/read-spec.ts';

/** Builds the examples, in the order of their paths. */
export function resolveExamples({ files, reporter, roles }: SpecContext, rules: readonly Rule[], methods: readonly Method[]): Example[] {
  const knownRules = [...rules.map(({ id }) => id), ...structuralIds];
  const answers = new Set(methods.flatMap(({ responses }) => responses.flatMap(({ shape }) => shape ?? [])));

  const check = (file: SpecFiles['example'][number], key: 'breaks' | 'warns' | 'methods', kind: string, known: readonly string[]): void => {
    file.data[key]?.forEach((name, index) => {
      if (!known.includes(name)) reportUnknown(reporter, file, [key, index], name, kind, known);
    });
  };

  return files.example.map((file) => {
    const raw = file.data;
    const [, , validity = '', folder = ''] = file.path.split('/');
    const subject = exampleSubject(roles, folder, raw);
    if (subject === undefined) {
      const names = roles.inputs.map(({ name }) => name);
      reportUnknown(reporter, file, raw.as === undefined ? [] : ['as'], raw.as ?? folder, 'input of x-roles', names);
    } else if (raw.shape !== undefined && !answers.has(subject)) {
      reportUnknown(reporter, file, ['shape'], subject, 'answer of a method', answers);
    }
    check(file, 'breaks', 'rule', knownRules);
    check(file, 'warns', 'rule', knownRules);
    const answering = methods.filter(({ responses }) => responses.some(({ shape }) => shape === subject));
    check(
      file,
      'methods',
      `method that answers with ${subject}`,
      answering.map(({ operationId }) => operationId),
    );
    return {
      file: file.path,
      name: file.name,
      valid: validity === 'valid',
      folder,
      subject: subject ?? '',
      ...(raw.methods !== undefined && { methods: raw.methods }),
      unusual: raw.unusual ?? false,
      ...(raw.description !== undefined && { description: raw.description }),
      value: raw.value,
      breaks: [...(raw.breaks ?? []), ...(raw.warns ?? [])].toSorted(),
    };
  });
}
