import { isFormBody } from '@amapi-spec/tools-shared/runtime/is-form-body.ts';
import { nearest } from '@amapi-spec/tools-shared/runtime/nearest.ts';
import { quoteKey } from '@amapi-spec/tools-shared/runtime/quote-key.ts';
import { nearestHint, schemaFormBody, schemaUnknownField } from '../gen/internal/texts.ts';
import { addIssue } from './add-issue.ts';
import { hasRoom } from './issue-collector.ts';
import { enterForeign, type Step } from './step.ts';
import { wrong } from './wrong.ts';

/** Says of a member that a closed object does not know what is wrong with it, and which one was probably meant. */
export function unknownField(at: Step, name: string, owner: string, known: readonly string[]): void {
  if (isFormBody(name)) return formBody(at);
  if (!hasRoom(at.collector, 'error')) return;
  const near = nearest(name, known);
  const key = quoteKey(name, near !== undefined);
  const keyLength = key === undefined ? name.length : undefined;
  const params = key === undefined ? { owner, keyLength: name.length } : { owner, key };
  addIssue(
    enterForeign(at, name),
    'error',
    'schema.unknown_field',
    schemaUnknownField(owner, key, keyLength) + nearestHint(near),
    near === undefined ? params : { ...params, nearest: near },
  );
}

/** Says, once, that the object around a key was parsed as a form; nothing else can be said of that object. */
function formBody(at: Step): void {
  if (at.malformed?.includes('') !== true) wrong(at, 'schema.form_body', schemaFormBody, {});
}
