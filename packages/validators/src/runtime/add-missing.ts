import { schemaRequired } from '../gen/internal/texts.ts';
import { enter, type Step } from './step.ts';
import { wrong } from './wrong.ts';

/** Says that a member is missing. */
export function addMissing(name: string, at: Step): void {
  wrong(enter(at, name), 'schema.required', schemaRequired, {});
}
