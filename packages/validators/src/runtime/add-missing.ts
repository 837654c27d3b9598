import { schemaRequired } from '../gen/internal/texts.ts';
import { enter, keysTo, type Step } from './step.ts';
import { wrong } from './wrong.ts';

/** Says that a member is missing, unless it is there under another name, or what holds it is in another object. */
export function addMissing(name: string, at: Step): void {
  const { meant, searched } = at.collector;
  if (searched?.at === at && searched.isWrapped) return;
  if (meant?.includes([...keysTo(at), name].join('.')) !== true) wrong(enter(at, name), 'schema.required', schemaRequired, {});
}
