import type { Model, Shape } from '../contract/model.ts';
import { judge, type Judgement } from '../reference/judge.ts';
import type { SpecContext } from '../resolve/context.ts';

/** Holds the value that a schema or a property gives as an example, which issues show to those who gave another type, against the reference judge. */
export function verifyTypeExamples({ files, reporter }: SpecContext, model: Model): void {
  const told = new Set<string>();
  for (const { shape, path, name, problems } of judgeTypeExamples(model)) {
    const file = files.schema.find((candidate) => candidate.name === shape.schema);
    // A request and a result have the same.
    if (problems.length === 0 || file === undefined || told.has(name)) continue;
    told.add(name);
    reporter.report('wrong-example', file, [...path, 'examples', 0], { name: `of ${name}`, problem: `it breaks ${problems.join(', ')}` });
  }
}

/** An example of a type, and what is wrong with it. */
export interface TypeExample {
  readonly shape: Shape;
  /** What has it, in its file. */
  readonly path: readonly string[];
  readonly name: string;
  readonly problems: readonly string[];
}

/** Judges the examples of all schemas and properties. */
export function judgeTypeExamples(model: Model): TypeExample[] {
  return model.shapes.flatMap((shape) => examplesOf(model, shape));
}

function examplesOf(model: Model, shape: Shape): TypeExample[] {
  const { schema, fields, example } = shape;
  const ofFields = fields.flatMap((field): TypeExample[] => {
    if (field.example === undefined) return [];
    const judgement = judge(model, shape.name, { [field.name]: field.example });
    // What else the object needs is not the example's.
    return [
      { shape, path: ['properties', field.name], name: `${schema}.${field.name}`, problems: problemsAt(judgement, `/${field.name}`) },
    ];
  });
  if (example === undefined) return ofFields;
  return [{ shape, path: [], name: schema, problems: problemsAt(judge(model, shape.name, example), '') }, ...ofFields];
}

/** The ids of findings at a value and within it; warnings too, since an example is copied. */
function problemsAt({ structural, rules }: Judgement, value: string): string[] {
  const isThere = (pointer: string): boolean => pointer === value || pointer.startsWith(`${value}/`);
  const ids = [
    ...structural.filter(({ pointer }) => isThere(pointer)).map(({ id }) => id),
    ...rules.filter(({ pointers }) => pointers.some(isThere)).map(({ id }) => id),
  ];
  return [...new Set(ids)];
}
