import type { Model } from '@amapi-spec/model';
import type { EmittedFile } from '../../../emitted-file.ts';
import { kebabCase } from '@amapi-spec/tools-shared/case.ts';
import { planShape } from './plan-shape.ts';

/** Writes the plan of every shape as JSON. No package has it: it is for those who test plans, or want to read one. */
export function emitPlans(model: Model): EmittedFile[] {
  return model.shapes.map((shape) => ({
    path: `packages/validators/${kebabCase(shape.name)}.json`,
    text: `${JSON.stringify(planShape(shape, model), null, 2)}\n`,
  }));
}
