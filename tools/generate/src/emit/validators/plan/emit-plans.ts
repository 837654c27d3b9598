import type { Model } from '@amapi-spec/model';
import type { EmittedFile } from '../../../emitted-file.ts';
import { kebabCase } from '@amapi-spec/tools-shared/case.ts';
import { bodiesInBytes } from '../public-shapes.ts';
import { planBytes } from './bytes/plan-bytes.ts';
import { planPair } from './plan-pair.ts';
import { planShape } from './plan-shape.ts';

/** Writes the plan of every shape, of every reader, and of a command with its device, as JSON. No package has it: it is for those who test plans, or want to read one. */
export function emitPlans(model: Model): EmittedFile[] {
  const plans = new Map(model.shapes.map((shape) => [shape.name, planShape(shape, model)]));
  const readers = bodiesInBytes(model).flatMap(({ name }) => planBytes(name, plans));
  return [
    ...[...plans].map(([name, plan]) => fileOf(name, plan)),
    ...readers.map((plan) => fileOf(`${plan.shape}Bytes`, plan)),
    fileOf('Pair', planPair(model)),
  ];
}

function fileOf(name: string, plan: object): EmittedFile {
  return { path: `packages/validators/${kebabCase(name)}.json`, text: `${JSON.stringify(plan, null, 2)}\n` };
}
