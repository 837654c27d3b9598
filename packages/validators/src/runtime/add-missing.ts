import { schemaRequired } from '../gen/internal/texts.ts';
import { addIssue } from './add-issue.ts';
import { hasRoom } from './issue-collector.ts';
import { enter, type Step } from './step.ts';
import { markMalformed } from './wrong.ts';

/** Says that a member is missing, unless it is there under another name, or what holds it is in another object. */
export function addMissing(name: string, at: Step): void {
  const { collector } = at;
  const { searched } = collector;
  const rule = { at: [name] };
  if ((searched?.at === at && searched.isWrapped) || collector.meant?.isMissed(rule, at) === true) return;
  const missing = enter(at, name);
  markMalformed(missing);
  if (hasRoom(collector, 'error'))
    collector.told = { issue: addIssue(missing, 'schema.required', schemaRequired, {}), rule, at, before: collector.told };
}
